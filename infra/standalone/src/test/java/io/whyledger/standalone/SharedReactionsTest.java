package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static io.whyledger.standalone.DecisionApi.contentWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.ReviewOverdue;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two applications over one PostgreSQL")
class SharedReactionsTest {

    private static final int MANY = 20;

    @Test
    void recordOnceWhatFollowsAndGoOnWithoutEachOther() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                CommandsAlone one = start(server);
                CommandsAlone other = start(server)) {
            DecisionHistories histories = other.histories();
            List<String> old = IntStream.range(0, 3)
                    .mapToObj(number -> one.decisions().accepted(content("Old " + number)))
                    .toList();
            List<String> due = IntStream.range(0, MANY)
                    .mapToObj(number ->
                            (number % 2 == 0 ? one : other).decisions().drafted(content("Due " + number)))
                    .toList();
            Instant deadline = Instant.now().plusSeconds(3);
            due.forEach(slug -> propose(other.decisions(), slug, deadline));
            other.decisions().accepted(contentWith("supersedes", old.subList(0, 2)));

            due.forEach(slug -> histories.message("decision/" + slug, ReviewOverdue.class));
            old.subList(0, 2).forEach(slug -> histories.message("decision/" + slug, DecisionSuperseded.class));

            one.stopReactions();
            other.decisions().accepted(contentWith("supersedes", old.subList(2, 3)));
            histories.message("decision/" + old.get(2), DecisionSuperseded.class);
            assertThat(due).allSatisfy(slug -> assertThat(histories.of("decision/" + slug, ReviewOverdue.class))
                    .hasSize(1));
            assertThat(old).allSatisfy(slug -> assertThat(histories.of("decision/" + slug, DecisionSuperseded.class))
                    .hasSize(1));
        }
    }

    private static void propose(DecisionApi decisions, String slug, Instant deadline) {
        decisions
                .as(
                        "ada",
                        slug,
                        "propose",
                        Map.of("reviewers", List.of("grace"), "quorum", 1, "deadline", deadline.toString()))
                .expect(204);
    }

    private static CommandsAlone start(EmbeddedPostgres server) {
        return CommandsAlone.start(
                "--whyledger.store=postgresql",
                "--whyledger.ledger.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--whyledger.ledger.username=postgres",
                "--whyledger.ledger.require-durability=false");
    }
}
