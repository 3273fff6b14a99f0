package io.whyledger.projection.decision;

import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.FactId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a decision, as it reads today, refers to something.
 *
 * @param target a stream, or a fact within it
 * @param stream in which the target stands
 */
@Embeddable
public record RelationView(@Enumerated(EnumType.STRING) RelationKind kind, String target, String stream) {

    static Set<RelationView> of(DecisionContent content) {
        return Stream.of(
                        content.supersedes().stream().map(it -> to(RelationKind.SUPERSEDES, it)),
                        content.amends().stream().map(it -> to(RelationKind.AMENDS, it)),
                        content.grounds().stream().map(it -> to(RelationKind.GROUNDED_ON, it)),
                        content.reliesOn().stream().map(RelationView::reliesOn),
                        content.ringMoves().stream().map(it -> to(RelationKind.MOVES, it.technology())),
                        content.options().stream()
                                .map(ConsideredOption::technology)
                                .filter(Objects::nonNull)
                                .map(it -> to(RelationKind.CONSIDERS, it)))
                .flatMap(it -> it)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static RelationView to(RelationKind kind, Object stream) {
        return new RelationView(kind, stream.toString(), stream.toString());
    }

    private static RelationView reliesOn(FactId fact) {
        return new RelationView(RelationKind.RELIES_ON, fact.value(), fact.stream());
    }
}
