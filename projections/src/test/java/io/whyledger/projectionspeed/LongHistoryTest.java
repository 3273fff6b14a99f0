package io.whyledger.projectionspeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.DomainEvent;
import io.whyledger.projection.ViewNames;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import io.whyledger.projectiontest.ViewTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** However the events of a history fall into batches, the views come to the same. */
@ProjectionTest
@DirtiesContext
class LongHistoryTest {

    private static final int FEW = 7;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ViewTables tables;

    @Test
    void showsTheSameWhenItIsToldAFewEventsAtATimeAndInLargeBatches() {
        List<DomainEvent> events = new ArrayList<>();
        new LongHistory(700, 40, event -> events.add((DomainEvent) event.getPayload())).tell();

        long last = -1;
        for (int i = 0; i < events.size(); i += FEW) {
            last = ledger.tell(
                    events.subList(i, Math.min(events.size(), i + FEW)).toArray(DomainEvent[]::new));
        }
        Map<String, List<Map<String, Object>>> live = tables.rows();
        ViewNames.ALL.forEach(ledger::replay);
        ledger.awaitAll(last);

        assertThat(live.get("catalogue_view")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(tables.rows()).isEqualTo(live);
    }
}
