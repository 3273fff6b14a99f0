package io.whyledger.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The expected texts and hashes were made by another implementation of RFC 8785. */
@DisplayName("The canonical content of a decision")
class CanonicalContentTest {

    private static final Scope PAYMENTS = new Scope(Scope.Kind.SYSTEM, "Payments");

    private static final DecisionContent COMPLETE = new DecisionContent(
            "Use Kotlin",
            "The \"old\" code\nis slow.\tReally\\truly.",
            List.of("Speed", "Zürich € 😀"),
            List.of(
                    new ConsideredOption("Kotlin", new TechnologyId("technology/kotlin"), null),
                    new ConsideredOption("Wait", null, "Do nothing / yet")),
            "Kotlin",
            "It is ready.",
            "We learn it.",
            PAYMENTS,
            List.of(new EvaluationId("evaluation/language")),
            List.of(new FactId("technology/kotlin#f1")),
            List.of(new DecisionId("decision/adr-1")),
            List.of(),
            List.of(new RingMove(new TechnologyId("technology/kotlin"), Ring.ADOPT)));

    private static final DecisionContent DRAFT = new DecisionContent(
            "Use Kotlin",
            "",
            List.of(),
            List.of(),
            null,
            null,
            null,
            PAYMENTS,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void isInOrderAndEscapesWhatItMust() {
        assertThat(CanonicalContent.of(COMPLETE).text())
                .isEqualTo("{\"amends\":[],\"chosen\":\"Kotlin\",\"consequences\":\"We learn it.\","
                        + "\"context\":\"The \\\"old\\\" code\\nis slow.\\tReally\\\\truly.\","
                        + "\"drivers\":[\"Speed\",\"Zürich € 😀\"],\"grounds\":[\"evaluation/language\"],"
                        + "\"options\":[{\"name\":\"Kotlin\",\"technology\":\"technology/kotlin\"},"
                        + "{\"description\":\"Do nothing / yet\",\"name\":\"Wait\"}],\"outcome\":\"It is ready.\","
                        + "\"reliesOn\":[\"technology/kotlin#f1\"],"
                        + "\"ringMoves\":[{\"ring\":\"adopt\",\"technology\":\"technology/kotlin\"}],"
                        + "\"scope\":{\"kind\":\"system\",\"name\":\"Payments\"},\"supersedes\":[\"decision/adr-1\"],"
                        + "\"title\":\"Use Kotlin\"}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(CanonicalContent.of(DRAFT).text())
                .isEqualTo("{\"amends\":[],\"context\":\"\",\"drivers\":[],\"grounds\":[],\"options\":[],"
                        + "\"reliesOn\":[],\"ringMoves\":[],\"scope\":{\"kind\":\"system\",\"name\":\"Payments\"},"
                        + "\"supersedes\":[],\"title\":\"Use Kotlin\"}");
    }

    @Test
    void hasTheSameHashForEver() {
        assertThat(CanonicalContent.of(COMPLETE).sha256())
                .isEqualTo("2ebd688f88413e433ef941522877000c2ac37ad1229eb57c303d15cddeabc311");
        assertThat(CanonicalContent.of(DRAFT).sha256())
                .isEqualTo("cbda02fea61f46a430c465fae4420dbf9f524ae5226baffc8c8bc151e7bd818b");
    }

    @Test
    void isTheSameInWhateverOrderItsPartsAreStored() {
        String otherOrder =
                """
                {"title": "Use Kotlin", "scope": {"name": "Payments", "kind": "system"}, "context": "",
                 "ringMoves": [], "options": [], "drivers": [], "supersedes": [], "reliesOn": [], "grounds": [],
                 "amends": []}""";

        DecisionContent read = JsonMapper.builder().build().readValue(otherOrder, DecisionContent.class);

        assertThat(CanonicalContent.of(read)).isEqualTo(CanonicalContent.of(DRAFT));
    }
}
