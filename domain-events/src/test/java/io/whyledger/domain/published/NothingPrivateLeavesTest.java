package io.whyledger.domain.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.StoredEvents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every text and number of every event is marked with where it stands; what comes through must stand on this list. */
@DisplayName("Of an event, nothing leaves")
class NothingPrivateLeavesTest {

    private static final List<String> MAY_LEAVE = List.of(
            "*.technologyId.value",
            "*.findingId.value",
            "*.evaluationId.value",
            "*.decisionId.value",
            "*.importId.value",
            "*.waiverId.value",
            "*.parentId.value",
            "*.causedBy.value",
            "*.by.value",
            "*.option.value",
            "*.options.value",
            "*.supersedes.value",
            "*.ringMoves.technology.value",
            "*.content.grounds.value",
            "*.content.reliesOn.value",
            "*.content.supersedes.value",
            "*.content.amends.value",
            "*.content.ringMoves.technology.value",
            "*.content.options.technology.value",
            "*.content.options.name",
            "*.content.chosen",
            "*.content.title",
            "*.content.scope.name",
            "*.scope.name",
            "*.label.series",
            "*.label.number",
            "*.version.number",
            "*.version.sha256",
            "*.name",
            "*.category.value",
            "*.homepage",
            "*.criterion",
            "*.criteria.criterion",
            "*.criteria.weight",
            "*.statement",
            "*.origin.document",
            "EvaluationOpened.scale.lowest",
            "EvaluationOpened.scale.highest",
            "EvaluationClosed.ballots.scores.option.value",
            "EvaluationClosed.ballots.scores.criterion",
            "EvaluationClosed.ballots.scores.value",
            "DecisionProposed.quorum",
            "*.system",
            "DocumentImportStarted.size",
            "DocumentImportStarted.candidates",
            "DocumentImportStarted.statements",
            "DocumentImportStarted.unread",
            "DocumentImportCompleted.counts.registered",
            "DocumentImportCompleted.counts.described",
            "DocumentImportCompleted.counts.recorded",
            "DocumentImportCompleted.counts.amended",
            "DocumentImportCompleted.counts.retracted",
            "DocumentImportCompleted.counts.unchanged");

    private final Set<String> left = new TreeSet<>();

    @Test
    void butWhatIsAllowed() {
        StoredEvents.all().map(DomainEvent::getClass).forEach(this::publishMarked);

        assertThat(left).allSatisfy(place -> assertThat(MAY_LEAVE).anyMatch(allowed -> matches(allowed, place)));
    }

    /** Or the list allows more than there is. */
    @Test
    void thatIsAllowedInVain() {
        StoredEvents.all().map(DomainEvent::getClass).forEach(this::publishMarked);

        assertThat(MAY_LEAVE).allSatisfy(allowed -> assertThat(left).anyMatch(place -> matches(allowed, place)));
    }

    @Test
    void ofASealedBallotButWhoseItIs() {
        for (String event : List.of("BallotSubmitted", "BallotRevised")) {
            StoredEvents.all()
                    .map(DomainEvent::getClass)
                    .filter(type -> type.getSimpleName().equals(event))
                    .forEach(this::publishMarked);
        }

        assertThat(left).containsExactly("BallotRevised.evaluationId.value", "BallotSubmitted.evaluationId.value");
    }

    private void publishMarked(Class<? extends DomainEvent> type) {
        MarkedEvent marked = MarkedEvent.of(type);
        String json = Samples.publish(marked.event())
                .map(event -> new String(PublishedLanguage.write(event.data()), StandardCharsets.UTF_8))
                .orElse("");
        marked.marks().forEach((mark, place) -> {
            if (json.contains(mark)) {
                left.add(place);
            }
        });
    }

    private static boolean matches(String allowed, String place) {
        return allowed.startsWith("*.")
                ? place.substring(place.indexOf('.')).equals(allowed.substring(1))
                : place.equals(allowed);
    }
}
