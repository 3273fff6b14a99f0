package io.whyledger.projection.processing;

import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.ViewsInPostgreSql;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** On PostgreSQL, which does nothing more in a transaction in which it has refused something. */
@ProjectionTest
@ContextConfiguration(initializers = ViewsInPostgreSql.class)
@DirtiesContext
@DisplayName("Events whose rows the database refuses, which is noticed when the batch is committed,")
class RefusedEventsTest {

    private static final String VIEW = ViewNames.TECHNOLOGY;
    private static final TechnologyId FIRST = TechnologyId.ofName("First refused");
    private static final TechnologyId SECOND = TechnologyId.ofName("Second refused");

    @Autowired
    private Ledger ledger;

    @Autowired
    private DeadLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areSetAsideAndTheOthersOfTheirBatchGoOn() {
        List.of(FIRST, SECOND).forEach(this::occupy);
        ledger.enter(
                registered("Before the refused"),
                registered("First refused"),
                registered("Between the refused"),
                recorded(FIRST, 1, "Speed", Stance.STRENGTH, "Waits for the first"),
                registered("Second refused"));

        ledger.tell(registered("After the refused"));

        assertThat(letters.page(VIEW, 0, 10))
                .extracting(DeadLetterView::stream)
                .containsExactlyInAnyOrder(FIRST.value(), FIRST.value(), SECOND.value());
        assertThat(letterOf(FIRST).message()).contains("refuses the rows of this event", "technology_view");
        assertThat(jdbc.sql("select count(*) from technology_view where id like '%-the-refused'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);

        assertThat(letters.retry(VIEW, letterOf(FIRST).id()))
                .as("told one by one, an event finds the row that is there")
                .isTrue();
        assertThat(letters.count(VIEW)).isEqualTo(1);
    }

    /** As nothing that is told could. */
    private void occupy(TechnologyId id) {
        jdbc.sql("insert into technology_view (id, version) values (?, 0)")
                .param(id.value())
                .update();
    }

    private DeadLetterView letterOf(TechnologyId id) {
        return letters.page(VIEW, 0, 10).stream()
                .filter(it -> it.stream().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }
}
