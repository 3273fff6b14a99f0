package io.whyledger.command.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

@DisplayName("A command")
class RetryingCommandGatewayTest {

    private static final int MAXIMUM = 4;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final RetryingCommandGateway gateway = gateway(Duration.ofSeconds(30));
    private boolean whileHandled;
    private int handled;

    private RetryingCommandGateway gateway(Duration within) {
        RetrySettings settings = new RetrySettings(MAXIMUM, within, Duration.ofMillis(2), 2, Duration.ofMillis(10));
        return new RetryingCommandGateway(bus, new Retries(settings, meters));
    }

    @BeforeEach
    void handler() {
        bus.registerHandlerInterceptor(new BeforeAnythingIsRecorded());
        bus.subscribe(String.class.getName(), command -> {
            handled++;
            if (whileHandled) {
                fail();
            }
            CurrentUnitOfWork.get().onPrepareCommit(work -> fail());
            return "done";
        });
    }

    /** As long as there are failures left. */
    private void fail() {
        if (!failures.isEmpty()) {
            throw failures.pop();
        }
    }

    private void failing(int times, RuntimeException failure) {
        failures.addAll(Collections.nCopies(times, failure));
    }

    private Object send() {
        return gateway.sendAndWait("command");
    }

    private Object sendWithKey() {
        return gateway.sendAndWait(
                new GenericCommandMessage<>("command", Map.of(EventMetadata.IDEMPOTENCY_KEY, "key")));
    }

    private double retries(Failure failure) {
        Counter counter = meters.find("whyledger.command.retries")
                .tag("cause", failure.tag())
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private static RuntimeException broken(String state) {
        return new EventStoreException("An event could not be persisted", new SQLException("", state));
    }

    @Test
    void isSentOnceWhenItSucceeds() {
        assertThat(send()).isEqualTo("done");
        assertThat(handled).isEqualTo(1);
    }

    @Test
    void isSentAgainUntilItWinsTheRace() {
        failing(MAXIMUM, new ConcurrencyException("lost"));

        assertThat(send()).isEqualTo("done");
        assertThat(handled).isEqualTo(MAXIMUM + 1);
        assertThat(retries(Failure.LOST_RACE)).isEqualTo(MAXIMUM);
    }

    @Test
    void isRefusedWhenItHasLostTooOften() {
        failing(MAXIMUM + 1, new ConcurrencyException("lost"));

        assertThatThrownBy(this::send).isInstanceOf(ConcurrencyException.class);
        assertThat(handled).isEqualTo(MAXIMUM + 1);
    }

    @Test
    void isSentAgainWhenTheDatabaseWasBusy() {
        failures.addAll(List.of(broken("40P01"), broken("40001"), broken("55P03")));

        assertThat(send()).isEqualTo("done");
        assertThat(retries(Failure.DATABASE_BUSY)).isEqualTo(3);
    }

    @Test
    void isSentAgainUntilItBeginsAStreamWhenItChoosesWhich() {
        bus.subscribe(Choosing.class.getName(), command -> {
            handled++;
            CurrentUnitOfWork.get().onPrepareCommit(work -> fail());
            return "done";
        });
        failing(MAXIMUM, new AggregateStreamCreationException("begun by another"));

        assertThat(gateway.<Object>sendAndWait(new Choosing())).isEqualTo("done");
        assertThat(handled).isEqualTo(MAXIMUM + 1);
    }

    private record Choosing() implements ChoosesItsStream {}

    @Test
    void saysThatTheDatabaseIsNotThereWhenItStaysAway() {
        failing(MAXIMUM + 1, broken("08001"));

        assertThatThrownBy(this::send).isInstanceOf(TransientDataAccessException.class);
        assertThat(handled).isEqualTo(MAXIMUM + 1);
    }

    @Test
    void isNotSentAgainAfterTheTimeThatItHas() {
        failing(MAXIMUM, new ConcurrencyException("lost"));

        assertThatThrownBy(() -> gateway(Duration.ofMillis(1)).sendAndWait("command"))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(handled).isLessThan(MAXIMUM);
    }

    static Stream<RuntimeException> violations() {
        return Stream.of(
                new RuleViolation("technology.retired", "It is retired."),
                new MalformedInput("request.malformed", "Mend it."),
                new NothingFound("technology.parent-not-found", "There is none."),
                new ConflictingAggregateVersionException("technology/kotlin", 3, 4),
                new IllegalStateException("a defect"),
                broken("42P01"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void isNeverSentAgainWhenThatWouldChangeNothing(RuntimeException violation) {
        whileHandled = true;
        failing(1, violation);

        assertThat(catchThrowable(this::sendWithKey)).isSameAs(violation);
        assertThat(handled).isEqualTo(1);
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void isSentOnceMoreWhenSomebodyElseBeganTheStream() {
        failing(1, new AggregateStreamCreationException("begun"));

        assertThat(send()).isEqualTo("done");
        assertThat(retries(Failure.STREAM_BEGUN)).isEqualTo(1);
    }

    @Test
    void isSentNoMoreThanOnceMoreWhenItCanOnlyBeginTheStream() {
        failing(MAXIMUM, new AggregateStreamCreationException("begun"));

        assertThatThrownBy(this::send).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(handled).isEqualTo(2);
    }

    @Test
    void isSentAgainWhenTheSameRequestWasFaster() {
        failing(1, new DuplicateKeyException("violates \"command_receipt_pk\""));

        assertThat(sendWithKey()).isEqualTo("done");
        assertThat(retries(Failure.SAME_KEY)).isEqualTo(1);
    }

    @Test
    void isSentAgainAfterTheConnectionBrokeWhenItsKeyTellsWhetherItWasRecorded() {
        failing(1, broken("57P01"));

        assertThat(sendWithKey()).isEqualTo("done");
        assertThat(handled).isEqualTo(2);
    }

    @Test
    void isNotSentAgainAfterTheConnectionBrokeWithoutAKey() {
        failing(1, broken("57P01"));

        assertThatExceptionOfType(RecoverableDataAccessException.class).isThrownBy(this::send);
        assertThat(handled).isEqualTo(1);
    }

    @Test
    void isSentAgainWithoutAKeyWhenTheConnectionBrokeBeforeTheAppend() {
        whileHandled = true;
        failing(1, broken("57P01"));

        assertThat(send()).isEqualTo("done");
        assertThat(handled).isEqualTo(2);
    }
}
