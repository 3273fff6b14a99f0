package io.whyledger.projection.processing;

import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@ProjectionTest
@DirtiesContext
class DeadLetterTest {

    private static final TechnologyId LOST = TechnologyId.ofName("Lost");
    private static final TechnologyId MENDED = TechnologyId.ofName("Mended");

    @Autowired
    private Ledger ledger;

    @Autowired
    private DeadLetterRetry retry;

    @Autowired
    private ViewTending views;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheLetters() {
        jdbc.sql("delete from DeadLetterEntry").update();
    }

    @Test
    void anEventThatCannotBeToldIsSetAsideAndOtherStreamsGoOn() {
        ledger.enter(recorded(LOST, 1, "Speed", Stance.STRENGTH, "Never registered"));

        ledger.tell(registered("Unharmed"));

        assertThat(letters(ViewNames.TECHNOLOGY)).isEqualTo(1);
        assertThat(technologies("technology/unharmed")).isEqualTo(1);
    }

    @Test
    void anEventThatWasSetAsideHoldsNobodyUp() {
        long lost = ledger.enter(recorded(LOST, 2, "Speed", Stance.STRENGTH, "Never registered"));

        assertThat(progress.await(ViewNames.ALL, lost, Duration.ofSeconds(10))).isTrue();
        assertThat(letters(ViewNames.TECHNOLOGY)).isEqualTo(1);
    }

    @Test
    void whatIsMendedIsToldByARetryEvenBehindSomethingThatIsNot() {
        ledger.enter(
                recorded(LOST, 3, "Speed", Stance.STRENGTH, "Never registered"),
                recorded(MENDED, 1, "Speed", Stance.STRENGTH, "Registered by hand"));
        long last = ledger.tell(registered("After the lost"));
        jdbc.sql("insert into technology_view (id, version) values (?, 0)")
                .param(MENDED.value())
                .update();

        retryAll();

        assertThat(letters(ViewNames.TECHNOLOGY)).isEqualTo(1);
        assertThat(findings(MENDED)).isEqualTo(1);
        assertThat(progress.positionOf(ViewNames.TECHNOLOGY)).isEqualTo(last);

        jdbc.sql("insert into technology_view (id, version) values (?, 0)")
                .param(LOST.value())
                .update();
        retryAll();
        assertThat(letters(ViewNames.TECHNOLOGY)).isZero();
        jdbc.sql("delete from technology_view where id = ?").param(LOST.value()).update();
    }

    private void retryAll() {
        views.views().forEach(view -> view.running().forEach(it -> retry.retry(it, letter -> true)));
    }

    private long letters(String view) {
        return count("DeadLetterEntry where processingGroup = ?", view + "@1");
    }

    private long technologies(String id) {
        return count("technology_view where id = ?", id);
    }

    private long findings(TechnologyId id) {
        return count("finding_view where technology_id = ?", id.value());
    }

    private long count(String from, String value) {
        return jdbc.sql("select count(*) from " + from)
                .param(value)
                .query(Long.class)
                .single();
    }
}
