package io.whyledger.projection.generation;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Wraps the data source of the views, whoever has defined it; that of the ledger is another bean. */
class GenerationDataSources implements BeanPostProcessor {

    private static final String VIEWS = "dataSource";

    private final KnownGenerations generations;

    GenerationDataSources(KnownGenerations generations) {
        this.generations = generations;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource views && name.equals(VIEWS)
                ? new GenerationDataSource(views, generations)
                : bean;
    }
}
