package io.whyledger.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.grpc.Status;
import io.whyledger.domain.EventJson;
import io.whyledger.domain.IdempotencyKeyReused;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.NewerEvent;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.ExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;

@DisplayName("What a handler throws")
class FailureTest {

    private static final String REFUSED = "[AXONIQ-2000] Invalid sequence number %d for aggregate %s, expected 5";

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::customize)
            .build();

    @ParameterizedTest
    @MethodSource("thrown")
    void isThrownAtTheCallerAsWhatItWas(Throwable thrown, Class<?> atTheCaller) {
        assertThat(travelled(thrown).exception()).isExactlyInstanceOf(atTheCaller);
    }

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(new RuleViolation("a.rule", "Don't."), RuleViolation.class),
                Arguments.of(new MalformedInput("a.rule", "Don't."), MalformedInput.class),
                Arguments.of(new NothingFound("a.rule", "Don't."), NothingFound.class),
                Arguments.of(new IdempotencyKeyReused(), IdempotencyKeyReused.class),
                Arguments.of(new AggregateNotFoundException("a", "none"), AggregateNotFoundException.class),
                Arguments.of(new AggregateStreamCreationException("taken"), AggregateStreamCreationException.class),
                Arguments.of(
                        new ConflictingAggregateVersionException("a", 1, 2), ConflictingModificationException.class),
                Arguments.of(new ConcurrencyException("lost"), ConcurrencyException.class),
                Arguments.of(new DuplicateKeyException("command_receipt"), DuplicateKeyException.class),
                Arguments.of(new NewerEvent("a newer release stored it"), NewerEvent.class),
                Arguments.of(new EventStoreException("wrapped", refused(4, "a")), ConcurrencyException.class),
                Arguments.of(refused(4, "technology/a"), ConcurrencyException.class),
                Arguments.of(refused(0, "technology/a"), AggregateStreamCreationException.class),
                Arguments.of(refused(0, "receipt/abc"), DuplicateKeyException.class),
                Arguments.of(
                        new RuntimeException("OUT_OF_RANGE: [AXONIQ-2000] in other words"), ConcurrencyException.class),
                Arguments.of(new NoHandlerForCommandException("none"), TransientDataAccessResourceException.class),
                Arguments.of(new NoHandlerForQueryException("none"), TransientDataAccessResourceException.class),
                Arguments.of(Status.UNAVAILABLE.asRuntimeException(), RecoverableDataAccessException.class),
                Arguments.of(
                        new AxonServerException(ErrorCategory.COMMAND_DISPATCH_ERROR, "broke", ""),
                        RecoverableDataAccessException.class),
                Arguments.of(
                        new ExecutionException("Timeout while executing request", new TimeoutException()),
                        RecoverableDataAccessException.class),
                Arguments.of(answered("AXONIQ-4001"), RecoverableDataAccessException.class),
                Arguments.of(
                        new CommandExecutionException("wrapped", answered("AXONIQ-0001")),
                        RecoverableDataAccessException.class));
    }

    /** As Axon reads what the server answers; it does not know that 4001 tells of a handler that has gone. */
    private static Throwable answered(String code) {
        ErrorMessage message =
                ErrorMessage.newBuilder().setMessage("Connection lost").build();
        return ErrorCode.getFromCode(code).convert(message);
    }

    private static Throwable refused(long sequence, String stream) {
        return Status.OUT_OF_RANGE
                .withDescription(REFUSED.formatted(sequence, stream))
                .asRuntimeException();
    }

    /** Through the details of an exception, as the server brings them. */
    private Failure travelled(Throwable thrown) {
        Failure here = Failure.of(thrown);
        assertThat(here).isNotNull();
        Failure read = serializer.deserialize(serializer.serialize(here, byte[].class));
        return Failure.of(new CommandExecutionException("no class of ours", null, read));
    }

    @Test
    void keepsItsRuleAndItsWords() {
        RuleViolation violation =
                (RuleViolation) travelled(new RuleViolation("a.rule", "Don't.")).exception();

        assertThat(violation.rule()).isEqualTo("a.rule");
        assertThat(violation).hasMessage("Don't.");
    }

    @Test
    void keepsTheStreamThatThereIsNot() {
        AggregateNotFoundException missing =
                (AggregateNotFoundException) travelled(new AggregateNotFoundException("technology/a", "none"))
                        .exception();

        assertThat(missing.getAggregateIdentifier()).isEqualTo("technology/a");
    }

    @Test
    void isReadFromTheWordsOfANodeThatSendsNoDetails() {
        String words = "OUT_OF_RANGE: " + REFUSED.formatted(3, "technology/a");

        assertThat(Failure.of(new CommandExecutionException(words, null)).exception())
                .isExactlyInstanceOf(ConcurrencyException.class);
    }

    @Test
    void staysAsItIsWhenItIsADefect() {
        assertThat(Failure.of(new IllegalStateException("a defect"))).isNull();
        assertThat(Failure.of(Status.INTERNAL.asRuntimeException())).isNull();
        assertThat(Failure.of(answered("AXONIQ-1000"))).isNull();
        assertThat(Failure.of(new AxonServerException(ErrorCategory.DATAFILE_READ_ERROR, "broken", "")))
                .isNull();
    }
}
