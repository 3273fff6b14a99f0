package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.catalogue.CatalogueView;
import io.whyledger.projection.catalogue.CatalogueViews;
import io.whyledger.projection.technology.FindingChangeView;
import io.whyledger.projection.technology.FindingChangeViews;
import io.whyledger.projection.technology.RingMoveView;
import io.whyledger.projection.technology.RingMoveViews;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is known of options today beside what was known at a position of the ledger. */
@Component
class EvidenceFinder {

    private final CatalogueViews catalogue;
    private final FindingChangeViews changes;
    private final RingMoveViews moves;

    EvidenceFinder(CatalogueViews catalogue, FindingChangeViews changes, RingMoveViews moves) {
        this.catalogue = catalogue;
        this.changes = changes;
        this.moves = moves;
    }

    List<EvidenceSince> since(long position, ScoreSheet sheet, Function<TechnologyId, OptionName> names) {
        List<String> ids = sheet.options().stream().map(TechnologyId::value).toList();
        List<String> criteria =
                sheet.criteria().stream().map(WeightedCriterion::criterion).toList();
        Map<String, CatalogueView> rows =
                catalogue.findByIdIn(ids).stream().collect(Collectors.toMap(CatalogueView::id, Function.identity()));
        Map<String, List<FindingChangeView>> histories = changes.findAllOf(ids).stream()
                .collect(Collectors.groupingBy(change -> change.finding().technologyId()));
        return sheet.options().stream()
                .map(option -> since(
                        position,
                        names.apply(option),
                        rows.get(option.value()),
                        EvidenceHistory.of(position, histories.getOrDefault(option.value(), List.of())),
                        criteria))
                .toList();
    }

    private EvidenceSince since(
            long position,
            OptionName option,
            @Nullable CatalogueView row,
            EvidenceHistory history,
            List<String> criteria) {
        return new EvidenceSince(
                option,
                ringAt(position, option.technologyId()),
                row == null ? null : row.ring(),
                row != null && row.retired(),
                criteria.stream().map(history::under).toList());
    }

    private @Nullable Ring ringAt(long position, TechnologyId option) {
        return moves.findByTechnologyIdOrderByPositionDesc(option.value()).stream()
                .filter(move -> move.position() <= position)
                .findFirst()
                .map(RingMoveView::ring)
                .orElse(null);
    }
}
