package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.catalogue.CatalogueViews;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks up what options are called today. */
@Component
class OptionNames {

    private final CatalogueViews catalogue;

    OptionNames(CatalogueViews catalogue) {
        this.catalogue = catalogue;
    }

    /** By one query for all; what the catalogue does not show goes by its slug. */
    Function<TechnologyId, OptionName> of(Collection<String> technologyIds) {
        Map<String, String> names = catalogue.names(Set.copyOf(technologyIds));
        return id -> new OptionName(id, names.getOrDefault(id.value(), id.slug()));
    }
}
