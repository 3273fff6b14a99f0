package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static io.whyledger.standalone.DecisionApi.contentWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.ReviewOverdue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An application that was down")
class RestartedReactionsTest {

    @TempDir
    private Path data;

    @Test
    void doesWhatWasLeftUndoneAndWhatHasBecomeDue() {
        String old;
        String open;
        Instant deadline;
        try (CommandsAlone before = start()) {
            old = before.decisions().accepted(content("Old"));
            open = before.decisions().drafted(content("Open"));
            deadline = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
            before.decisions()
                    .as(
                            "ada",
                            open,
                            "propose",
                            Map.of("reviewers", List.of("grace"), "quorum", 1, "deadline", deadline.toString()))
                    .expect(204);
            before.stopReactions();
            before.decisions().accepted(contentWith("supersedes", List.of(old)));
            assertThat(before.histories().of("decision/" + old, DecisionSuperseded.class))
                    .isEmpty();
            before.claimReactionsForTheDead();
        }
        await().until(() -> Instant.now().isAfter(deadline));

        try (CommandsAlone after = start()) {
            after.histories().awaited("decision/" + old, DecisionSuperseded.class);
            assertThat(after.histories()
                            .awaited("decision/" + open, ReviewOverdue.class)
                            .deadline())
                    .isEqualTo(deadline);
        }
    }

    @Test
    void goesOnWhenItIsStartedAgainInTheSameProcess() {
        try (CommandsAlone application = start()) {
            application.context().stop();
            application.context().start();
            String old = application.decisions().accepted(content("Old"));

            application.decisions().accepted(contentWith("supersedes", List.of(old)));

            application.histories().awaited("decision/" + old, DecisionSuperseded.class);
        }
    }

    @Test
    void goesOnAfterADeadlineThatNoDatabaseCanKeep() {
        try (CommandsAlone application = start()) {
            String old = application.decisions().accepted(content("Old"));
            String open = application.decisions().drafted(content("Open"));
            application.publish(
                    "Decision",
                    "decision/" + open,
                    1,
                    new DecisionProposed(
                            DecisionId.parse(open),
                            application.decisions().current(open),
                            List.of(new PersonId("grace")),
                            1,
                            Instant.MAX,
                            new PersonId("ada")));

            application.decisions().accepted(contentWith("supersedes", List.of(old)));

            application.histories().awaited("decision/" + old, DecisionSuperseded.class);
        }
    }

    private CommandsAlone start() {
        return CommandsAlone.start("--whyledger.data=" + data, "--whyledger.reactions.claim-timeout=1h");
    }
}
