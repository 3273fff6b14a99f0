package io.whyledger.projection.progress;

import io.whyledger.projection.ViewNames;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.stereotype.Component;

/** Lets every view note its progress. */
@Component
class ProgressModule implements ConfigurerModule {

    private final ViewProgressStore store;

    ProgressModule(ViewProgressStore store) {
        this.store = store;
    }

    @Override
    public void configureModule(Configurer configurer) {
        ViewNames.ALL.forEach(view -> register(configurer.eventProcessing(), view));
    }

    /** After the projectors: an event that one of them refuses is not counted as seen. */
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    private void register(EventProcessingConfigurer processing, String view) {
        processing.registerEventHandler(configuration -> new ProgressProjector(view, store));
        processing.assignHandlerInstancesMatching(
                view,
                handler -> handler instanceof ProgressProjector progress
                        && progress.view().equals(view));
    }
}
