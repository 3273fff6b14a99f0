package io.whyledger.query.technology;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.catalogue.CatalogueFilter;
import io.whyledger.projection.catalogue.CatalogueOrder;
import io.whyledger.projection.catalogue.CatalogueView;
import io.whyledger.projection.catalogue.CatalogueViews;
import io.whyledger.projection.catalogue.FacetCount;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.technology.Facets.Facet;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Answers questions about the catalogue. */
@Component
class CatalogueHandler {

    private final CatalogueViews catalogue;

    CatalogueHandler(CatalogueViews catalogue) {
        this.catalogue = catalogue;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon compares classes and would not find a handler of PageOf<TechnologySummary>
    PageOf handle(ListTechnologies query) {
        Page<CatalogueView> rows =
                catalogue.findAll(filter(query), PageRequest.of(query.page(), query.size(), order(query)));
        return new PageOf<>(
                TechnologySummaries.of(rows.getContent()), query.page(), query.size(), rows.getTotalElements());
    }

    @QueryHandler
    Facets handle(ListFacets query) {
        return new Facets(
                facets(catalogue.countByCategory()),
                catalogue.countByParent().stream()
                        .map(it -> new Facet(TechnologyId.parse(it.getValue()).slug(), it.getLabel(), it.getCount()))
                        .toList(),
                catalogue.countByRing().stream().map(CatalogueHandler::ring).toList());
    }

    private static CatalogueFilter filter(ListTechnologies query) {
        return new CatalogueFilter(
                query.text(),
                query.category(),
                query.parent() == null ? null : query.parent().value(),
                query.ring(),
                query.retired());
    }

    private static Sort order(ListTechnologies query) {
        CatalogueOrder order = CatalogueOrder.valueOf(query.sort().name());
        return query.descending() ? order.descending() : order.ascending();
    }

    private static List<Facet> facets(List<FacetCount> counts) {
        return counts.stream()
                .map(it -> new Facet(it.getValue(), it.getLabel(), it.getCount()))
                .toList();
    }

    private static Facet ring(FacetCount count) {
        String value = count.getValue().toLowerCase(Locale.ROOT);
        return new Facet(value, StringUtils.capitalize(value), count.getCount());
    }
}
