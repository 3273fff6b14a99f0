package io.whyledger.pagestest;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.query.activity.ActivityEntry;
import io.whyledger.query.activity.ListActivity;
import io.whyledger.query.document.FindImport;
import io.whyledger.query.document.ImportDetails;
import io.whyledger.query.document.ImportSummary;
import io.whyledger.query.document.ListImports;
import io.whyledger.query.evaluation.OfferCriteria;
import io.whyledger.query.evaluation.OfferedCriteria;
import io.whyledger.query.evaluation.OfferedCriteria.OfferedCriterion;
import io.whyledger.query.evaluation.OfferedCriteria.Statement;
import io.whyledger.query.evaluation.OptionName;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.technology.CompareTechnologies;
import io.whyledger.query.technology.Comparison;
import io.whyledger.query.technology.CriterionFindings;
import io.whyledger.query.technology.Facets;
import io.whyledger.query.technology.FindTechnology;
import io.whyledger.query.technology.ListFacets;
import io.whyledger.query.technology.ListTechnologies;
import io.whyledger.query.technology.TechnologyDetails;
import io.whyledger.query.technology.TechnologySummary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers the pages' questions from a sample; the request's header {@code Sample} says which. */
class SampleAnswers {

    private final Map<String, SampleLedger> samples =
            Map.of("usual", SampleLedger.usual(), "empty", SampleLedger.empty(), "large", SampleLedger.large());

    private SampleLedger ledger() {
        ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        String name = request.getRequest().getHeader("Sample");
        return samples.get(name == null ? "usual" : name);
    }

    @QueryHandler
    PageOf<TechnologySummary> handle(ListTechnologies query) {
        List<TechnologySummary> all = summaries()
                .filter(of -> query.text() == null
                        || of.name().toLowerCase().contains(query.text().toLowerCase()))
                .filter(of -> query.category() == null || of.category().equals(query.category()))
                .filter(of -> query.parent() == null || query.parent().equals(of.parentId()))
                .filter(of -> query.ring() == null || query.ring() == of.ring())
                .filter(of -> query.retired() == null || query.retired() == of.retired())
                .sorted(order(query))
                .toList();
        return page(all, query.page(), query.size());
    }

    private static Comparator<TechnologySummary> order(ListTechnologies query) {
        Comparator<TechnologySummary> order =
                switch (query.sort()) {
                    case FINDINGS -> Comparator.comparing(TechnologySummary::findings);
                    case CHANGED -> Comparator.comparing(TechnologySummary::changedAt);
                    default -> Comparator.comparing(of -> of.name().toLowerCase());
                };
        return query.descending() ? order.reversed() : order;
    }

    @QueryHandler
    Facets handle(ListFacets query) {
        return new Facets(
                facets(TechnologySummary::category),
                facets(TechnologySummary::parentName),
                facets(of -> of.ring() == null ? null : of.ring().name().toLowerCase()));
    }

    private List<Facets.Facet> facets(Function<TechnologySummary, @Nullable String> value) {
        return summaries()
                .map(of -> Optional.ofNullable(value.apply(of)))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(facet -> new Facets.Facet(
                        facet.getKey().equals("Python") || facet.getKey().equals("Rust")
                                ? facet.getKey().toLowerCase()
                                : facet.getKey(),
                        facet.getKey().substring(0, 1).toUpperCase()
                                + facet.getKey().substring(1),
                        facet.getValue()))
                .toList();
    }

    @QueryHandler
    Optional<TechnologyDetails> handle(FindTechnology query) {
        return Optional.ofNullable(
                        ledger().technologies.get(query.technologyId().slug()))
                .map(found -> new TechnologyDetails(
                        found.summary(),
                        found.criteria(),
                        found.retracted(),
                        found.ringMoves(),
                        summaries()
                                .filter(of -> query.technologyId().equals(of.parentId()))
                                .limit(20)
                                .toList()));
    }

    @QueryHandler
    Comparison handle(CompareTechnologies query) {
        List<TechnologyDetails> chosen =
                query.technologyIds().stream().map(this::known).toList();
        List<String> criteria = chosen.stream()
                .flatMap(of -> of.criteria().stream())
                .map(CriterionFindings::criterion)
                .distinct()
                .toList();
        return new Comparison(
                chosen.stream().map(TechnologyDetails::summary).toList(),
                criteria.stream()
                        .map(criterion -> new Comparison.Row(
                                criterion,
                                chosen.stream()
                                        .map(of -> of.criteria().stream()
                                                .filter(group ->
                                                        group.criterion().equals(criterion))
                                                .flatMap(group -> group.findings().stream())
                                                .toList())
                                        .toList()))
                        .toList());
    }

    @QueryHandler
    OfferedCriteria handle(OfferCriteria query) {
        Comparison comparison = handle(new CompareTechnologies(query.technologies().stream()
                .filter(id -> ledger().technologies.containsKey(id.slug()))
                .toList()));
        return new OfferedCriteria(
                comparison.candidates().stream()
                        .map(it -> new OptionName(it.id(), it.name()))
                        .toList(),
                comparison.rows().stream()
                        .map(row -> new OfferedCriterion(
                                row.criterion(),
                                count(row, Stance.STRENGTH),
                                count(row, Stance.WEAKNESS),
                                count(row, Stance.NEUTRAL),
                                row.cells().stream()
                                        .map(cell -> cell.stream()
                                                .map(it -> new Statement(it.findingId(), it.stance(), it.statement()))
                                                .toList())
                                        .toList()))
                        .toList());
    }

    private static int count(Comparison.Row row, Stance stance) {
        return (int) row.cells().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.stance() == stance)
                .count();
    }

    private TechnologyDetails known(TechnologyId id) {
        return Optional.ofNullable(ledger().technologies.get(id.slug()))
                .orElseThrow(() -> new NothingFound("technology.unknown", "There is no " + id));
    }

    @QueryHandler
    PageOf<ActivityEntry> handle(ListActivity query) {
        return page(
                ledger().activity.stream()
                        .filter(of -> query.subject() == null || query.subject().equals(of.subject()))
                        .filter(of -> query.actor() == null || query.actor().equals(of.actor()))
                        .toList(),
                query.page(),
                query.size());
    }

    @QueryHandler
    PageOf<ImportSummary> handle(ListImports query) {
        return page(ledger().imports.stream().map(ImportDetails::summary).toList(), query.page(), query.size());
    }

    @QueryHandler
    Optional<ImportDetails> handle(FindImport query) {
        return ledger().imports.stream()
                .filter(of -> of.summary().id().equals(query.importId()))
                .findFirst();
    }

    private Stream<TechnologySummary> summaries() {
        return ledger().technologies.values().stream().map(TechnologyDetails::summary);
    }

    @SuppressWarnings("unchecked")
    private static <T> PageOf<T> page(List<T> all, int page, int size) {
        Object[] items = all.stream().skip((long) page * size).limit(size).toArray();
        return new PageOf<>((List<T>) Arrays.asList(items), page, size, all.size());
    }
}
