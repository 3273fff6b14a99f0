package io.whyledger.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.Pseudonyms;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedTechnology;
import io.whyledger.ledger.TestLedger;
import io.whyledger.ledger.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;

@DisplayName("An installation")
class InstallationTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final int PROCESSES = 8;
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.quick();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<TestLedger> ledgers() {
        return Stream.of(TestLedger.embedded("installation"), TestLedger.postgreSql(server));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void isMadeUpOnceThoughSeveralProcessesStartAtOnce(TestLedger ledger) throws Exception {
        try (ledger) {
            for (int round = 0; round < 20; round++) {
                ledger.jdbc().sql("delete from installation").update();
                assertThat(madeAtOnce(ledger)).hasSize(1);
            }
        }
    }

    private static Set<String> madeAtOnce(TestLedger ledger) throws Exception {
        ExecutorService processes = Executors.newFixedThreadPool(PROCESSES);
        CyclicBarrier start = new CyclicBarrier(PROCESSES);
        Callable<Installation> process = () -> {
            start.await();
            return new Installations(ledger.jdbc()).findOrMake();
        };
        Set<String> made = new HashSet<>();
        for (Future<Installation> each : processes.invokeAll(Collections.nCopies(PROCESSES, process))) {
            made.add(each.get().id() + " " + Arrays.toString(each.get().pseudonymKey()));
        }
        processes.shutdown();
        return made;
    }

    @Test
    void staysTheSameWhenItIsStartedAgain() {
        String database = server.newDatabase();
        String before;
        try (TestLedger ledger = new TestLedger(server.settings(database))) {
            before = ledger.bean(CloudEvents.class).source()
                    + ledger.bean(Pseudonyms.class).of(ADA);
        }

        try (TestLedger ledger = new TestLedger(server.settings(database))) {
            assertThat(ledger.bean(CloudEvents.class).source()
                            + ledger.bean(Pseudonyms.class).of(ADA))
                    .isEqualTo(before);
        }
    }

    @Test
    void hasPseudonymsOfItsOwn() {
        try (TestLedger one = TestLedger.embedded("one");
                TestLedger another = TestLedger.embedded("another")) {
            String ada = one.bean(Pseudonyms.class).of(ADA);

            assertThat(ada).matches("p-[0-9a-f]{16}");
            assertThat(one.bean(Pseudonyms.class).of(new PersonId("ada"))).isEqualTo(ada);
            assertThat(one.bean(Pseudonyms.class).of(new PersonId("Ada"))).isNotEqualTo(ada);
            assertThat(another.bean(Pseudonyms.class).of(ADA)).isNotEqualTo(ada);
            assertThat(one.bean(CloudEvents.class)).isNotEqualTo(another.bean(CloudEvents.class));
        }
    }

    /** As the second test case of RFC 4231 has it. */
    @Test
    void makesPseudonymsAsTheStandardSays() {
        KeyedPseudonyms pseudonyms = new KeyedPseudonyms("Jefe".getBytes(StandardCharsets.US_ASCII));

        assertThat(pseudonyms.of(new PersonId("what do ya want for nothing?"))).isEqualTo("p-5bdcc146bf60754e");
    }

    @Test
    void neverWritesItsKeyIntoALog() {
        assertThat(new Installation(new UUID(0, 1), new byte[] {1, 2, 3}).toString())
                .isEqualTo("installation 00000000-0000-0000-0000-000000000001");
    }

    @Test
    void isCalledWhatTheSettingsSay() {
        try (TestLedger ledger = new TestLedger(
                "whyledger.ledger.url=jdbc:h2:mem:named",
                "whyledger.publication.source=https://why.example.org",
                "whyledger.publication.schemas=https://why.example.org/api/schemas/")) {
            PublishedEvent event = new PublishedEvent(
                    "1", "technology/x", Instant.EPOCH, 1, new PublishedTechnology.Retired("technology/x"));

            assertThat(ledger.bean(CloudEvents.class).attributes(event))
                    .containsEntry("source", "https://why.example.org")
                    .containsEntry(
                            "dataschema",
                            "https://why.example.org/api/schemas/io.whyledger.technology.retired.v1.json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemas=/api/schemas/", "schemas=https://why.example.org/api/schemas", "source=a b"})
    void isNotCalledWhatIsNoAddress(String setting) {
        List<String> settings =
                List.of("whyledger.ledger.url=jdbc:h2:mem:misnamed", "whyledger.publication." + setting);

        assertThatExceptionOfType(BeanCreationException.class)
                .isThrownBy(() -> new TestLedger(settings.toArray(String[]::new)).close())
                .havingRootCause()
                .withMessageContaining(setting.startsWith("source") ? "Illegal character" : "publication");
    }
}
