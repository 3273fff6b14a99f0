package io.whyledger.projection.progress;

import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProjectionTest
class ViewProgressTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void movesPastEventsThatTheViewHasNoUseFor() {
        long document = ledger.enter(started("Of no use to the catalogue", "x"));
        assertThat(progress.await(List.of(ViewNames.CATALOGUE), document, Duration.ofSeconds(10)))
                .isTrue();

        long technology = ledger.enter(registered("Of no use to the imports"));
        assertThat(progress.await(List.of(ViewNames.DOCUMENT), technology, Duration.ofSeconds(10)))
                .isTrue();
    }

    @Test
    void waitsNoLongerThanItMay() {
        long last = ledger.tell(registered("Awaited"));

        assertThat(progress.await(ViewNames.ALL, last, Duration.ZERO)).isTrue();
        assertThat(progress.await(ViewNames.ALL, last + 1, Duration.ofMillis(50)))
                .isFalse();
    }

    /** Axon alone would take half a second for each. */
    @Test
    void isPrompt() {
        ledger.tell(registered("Prompt"));

        assertTimeout(Duration.ofSeconds(2), () -> IntStream.range(0, 8)
                .forEach(it -> ledger.tell(moved(TechnologyId.ofName("Prompt"), Ring.TRIAL))));
    }

    @Test
    void ofAViewThatHasNeverStartedIsNothing() {
        ledger.tell(registered("Started"));

        assertThat(progress.positionOf(ViewNames.CATALOGUE)).isNotNegative();
        assertThat(progress.positionOf(List.of(ViewNames.CATALOGUE, "never started")))
                .isEqualTo(-1);
    }

    @Test
    void isThatOfTheSegmentBehind() {
        long last = ledger.tell(registered("Segmented"));
        jdbc.sql("insert into TokenEntry (processorName, segment, position) values ('halved', 0, 9), ('halved', 1, 4)")
                .update();

        assertThat(progress.positionOf("halved")).isEqualTo(4);
        assertThat(progress.positionOf(ViewNames.CATALOGUE)).isEqualTo(last);
    }

    @Test
    void isNotHeldBackByASegmentWithoutEventsOfItsOwn() {
        assertTimeout(Duration.ofSeconds(2), () -> IntStream.range(0, 20)
                .forEach(it -> ledger.tell(registered("Alone in its segment " + it))));
    }
}
