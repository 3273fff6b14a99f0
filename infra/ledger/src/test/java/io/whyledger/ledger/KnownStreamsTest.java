package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stream that was loaded before")
class KnownStreamsTest {

    private final TestServer server = TestServer.quick();
    private final String database = server.newDatabase();
    private final TestLedger here = new TestLedger(server.settings(database));
    private final TestLedger elsewhere = new TestLedger(server.settings(database));

    @AfterEach
    void close() {
        elsewhere.close();
        here.close();
        server.close();
    }

    private List<? extends DomainEventMessage<?>> load(String stream) {
        return here.events().readEvents(stream).asStream().toList();
    }

    private List<Object> payloads(String stream) {
        return load(stream).stream().<Object>map(DomainEventMessage::getPayload).toList();
    }

    private static List<Object> eventsUpTo(int number) {
        return IntStream.rangeClosed(0, number)
                .<Object>mapToObj(event -> "event " + event)
                .toList();
    }

    @Test
    void isNotReadAnew() {
        here.append("a", 0, 2);

        assertThat(load("a").get(0)).isSameAs(load("a").get(0));
    }

    @Test
    void showsWhatAnotherProcessHasAppendedSince() {
        elsewhere.append("a", 0, 2);
        assertThat(payloads("a")).isEqualTo(eventsUpTo(1));

        elsewhere.append("a", 2, 1);
        assertThat(payloads("a")).isEqualTo(eventsUpTo(2));
        here.append("a", 3, 1);
        assertThat(payloads("a")).isEqualTo(eventsUpTo(3));
    }

    @Test
    void isStillWholeWhenASnapshotWasTakenMeanwhile() {
        here.append("a", 0, 3);
        load("a");

        here.events().storeSnapshot(TestStore.eventsOf("a", 2, 1).get(0));
        elsewhere.append("a", 3, 1);

        assertThat(payloads("a")).isEqualTo(eventsUpTo(3));
    }

    @Test
    void isReadAnewOnceItIsLong() {
        here.append("a", 0, 100);
        load("a");
        elsewhere.append("a", 100, 1_100);

        assertThat(payloads("a")).isEqualTo(eventsUpTo(1_199));
        assertThat(payloads("a")).isEqualTo(eventsUpTo(1_199));
        assertThat(load("a").get(0)).isNotSameAs(load("a").get(0));
    }

    @Test
    void isFoundOnceItBeginsThoughItWasNotThereBefore() {
        assertThat(load("a")).isEmpty();

        elsewhere.append("a", 0, 1);

        assertThat(payloads("a")).isEqualTo(eventsUpTo(0));
    }
}
