package io.whyledger.projection.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;

class SetAsideUnlessTheDatabaseFailedTest {

    private final SetAsideUnlessTheDatabaseFailed policy = new SetAsideUnlessTheDatabaseFailed("catalogue");
    private final DeadLetter<EventMessage<?>> letter =
            new GenericDeadLetter<>("technology/python", GenericEventMessage.asEventMessage("an event"));

    @Test
    void anEventWithoutItsRowIsSetAside() {
        assertThat(policy.decide(letter, new MissingRow(Object.class, "x")).shouldEnqueue())
                .isTrue();
    }

    @Test
    void anEventWhoseRowsAreRefusedForWhatIsInThemIsSetAside() {
        PersistenceException refusal = new PersistenceException(new SQLException("too long", "54000"));

        assertThat(policy.decide(letter, RowsRefused.within(refusal).orElseThrow())
                        .shouldEnqueue())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "08006", "53100", "57P01", "25P02"})
    void aDatabaseThatFailsRefusesNothing(String state) {
        assertThat(RowsRefused.within(new PersistenceException(new SQLException("failed", state))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void nothingIsSetAsideWhenTheDatabaseFails(Exception failure) {
        assertThatThrownBy(() -> policy.decide(letter, failure)).hasCause(failure);
    }

    static Stream<Exception> failures() {
        return Stream.of(
                new QueryTimeoutException("slow"),
                new PersistenceException("gone"),
                new IllegalStateException("wrapped", new SQLException("gone")));
    }
}
