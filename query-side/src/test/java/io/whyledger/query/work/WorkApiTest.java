package io.whyledger.query.work;

import static io.whyledger.projectiontest.DecisionHistories.content;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projectiontest.DecisionHistories;
import io.whyledger.projectiontest.Histories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@QuerySideTest
class WorkApiTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    private final DecisionHistories records = new DecisionHistories("Work");

    private DecisionDrafted draftedBy(String author, int number, FactId... facts) {
        return new DecisionDrafted(
                records.id(number),
                new DecisionLabel("Work", number),
                content("Work " + number, facts),
                new ContentVersion(1, "ab".repeat(32)),
                DecisionHistories.person(author),
                null);
    }

    @Test
    void isWhatWaitsForOnePersonAndNobodyElse() {
        TechnologyId lua = TechnologyId.ofName("Work Lua");
        EvaluationId evaluation = EvaluationId.ofName("Work question");
        ledger.tell(
                registered("Work Lua"),
                recorded(lua, 1, "Size", Stance.STRENGTH, "Small"),
                draftedBy("someone", 1),
                records.proposed(1, 1, 1, "worker"),
                draftedBy("worker", 2),
                records.proposed(2, 1, 1, "someone"),
                records.changesRequested(2, 1, "someone"),
                draftedBy("worker", 3),
                records.proposed(3, 1, 1, "someone"),
                new ReviewOverdue(records.id(3), DecisionHistories.DEADLINE),
                draftedBy("worker", 4, FactId.ofFinding(lua, FindingId.numbered(1))),
                retracted(lua, 1),
                draftedBy("worker", 5),
                records.proposed(5, 1, 1, "someone"),
                records.approved(5, 1, "someone"),
                records.accepted(5, 1, "someone"),
                new ReviewDateReached(records.id(5), Histories.DAY),
                new EvaluationOpened(
                        evaluation,
                        "Work question",
                        "Which?",
                        List.of(lua),
                        List.of(),
                        Scale.ONE_TO_FIVE,
                        List.of(DecisionHistories.person("worker")),
                        DecisionHistories.person("someone")));

        Answer mine = client.get("/api/work?person=worker");

        assertThat(mine.<List<String>>at("$.reviews.items[*].label")).containsExactly("Work 1");
        assertThat(mine.<List<String>>at("$.sentBack.items[*].label")).containsExactly("Work 2");
        assertThat(mine.<List<String>>at("$.overdue.items[*].label")).containsExactly("Work 3");
        assertThat(mine.<List<String>>at("$.stale.items[*].label")).containsExactly("Work 4");
        assertThat(mine.<List<String>>at("$.due.items[*].label")).containsExactly("Work 5");
        assertThat(mine.<List<String>>at("$.ballots.items[*].name")).contains("Work question");

        Answer others = client.get("/api/work?person=idler");
        assertThat(others.<Integer>at("$.reviews.total")).isZero();
        assertThat(others.<Integer>at("$.stale.total")).isZero();
        assertThat(others.<List<String>>at("$.ballots.items[*].name")).doesNotContain("Work question");
    }

    @Test
    void isOnesOwnWhenNobodyIsNamed() {
        assertThat(client.get("/api/work").<String>at("$.person")).isEqualTo("ada");
    }

    @Test
    void isOfSomebodyWhoCanBeNamed() {
        assertThat(client.get("/api/work?person=a%2Fb").status()).isEqualTo(400);
    }

    @Test
    void isShownAsItIsInTheDocumentation() {
        JsonMapper json = JsonMapper.builder().build();

        assertThat(json.readTree(WorkExamples.WORK).at("/reviews/items/0/label").asString())
                .isEqualTo("ADR 12");
        assertThat(json.readTree(WorkExamples.WORK).propertyNames())
                .containsExactly("person", "reviews", "ballots", "sentBack", "overdue", "stale", "due");
    }
}
