package io.whyledger.command.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A command that follows from an event")
class ReactionCommandsTest {

    private final JdbcTransactionManager transactions = new JdbcTransactionManager(new LedgerInMemory());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<CommandMessage<?>> handled = new ArrayList<>();
    private final ReactionCommands commands =
            new ReactionCommands(DefaultCommandGateway.builder().commandBus(bus).build(), transactions, meters);

    private void handle(RuntimeException... failure) {
        bus.subscribe(RingBell.class.getName(), command -> {
            handled.add(command);
            if (failure.length > 0) {
                throw failure[0];
            }
            return "rung";
        });
    }

    private static UnitOfWork<?> handlingAnEvent() {
        EventMessage<?> event = new GenericEventMessage<>(
                "an event", Map.of(EventMetadata.ACTOR, "ada", EventMetadata.IDEMPOTENCY_KEY, "of the request"));
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(event);
        unitOfWork.registerCorrelationDataProvider(
                new SimpleCorrelationDataProvider(EventMetadata.ACTOR, EventMetadata.IDEMPOTENCY_KEY));
        unitOfWork.registerCorrelationDataProvider(new MessageOriginProvider());
        return unitOfWork;
    }

    @Test
    void isSentForWhoCausedItAndWithoutTheKeyOfTheRequest() {
        handle();
        UnitOfWork<?> event = handlingAnEvent();

        commands.send(new RingBell("noon"));
        event.rollback();

        assertThat(handled).singleElement().satisfies(command -> {
            assertThat(command.getPayload()).isEqualTo(new RingBell("noon"));
            assertThat(command.getMetaData())
                    .containsEntry(EventMetadata.ACTOR, "ada")
                    .containsEntry("correlationId", event.getMessage().getIdentifier())
                    .doesNotContainKey(EventMetadata.IDEMPOTENCY_KEY);
        });
    }

    @Test
    void isSentForWhyledgerWhenTimeCausedIt() {
        handle();

        commands.send(new RingBell("noon"));

        assertThat(handled.get(0).getMetaData()).containsEntry(EventMetadata.ACTOR, "whyledger");
    }

    @Test
    void isDoneWhenSendEndsWhateverBecomesOfTheEvent() {
        List<Boolean> alone = new ArrayList<>();
        List<Boolean> committed = new ArrayList<>();
        bus.subscribe(RingBell.class.getName(), command -> {
            alone.add(
                    CurrentUnitOfWork.get().isRoot() && !TransactionSynchronizationManager.isActualTransactionActive());
            CurrentUnitOfWork.get().afterCommit(done -> committed.add(true));
            return "rung";
        });

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            UnitOfWork<?> event = handlingAnEvent();
            commands.send(new RingBell("noon"));
            assertThat(committed).containsExactly(true);
            assertThat(CurrentUnitOfWork.get()).isSameAs(event);
            event.rollback();
        });

        assertThat(alone).containsExactly(true);
    }

    @Test
    void isGivenUpWhenItBreaksARule() {
        handle(new RuleViolation("bell.broken", "The bell is broken."));

        commands.send(new RingBell("noon"));

        assertThat(handled).hasSize(1);
        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void isGivenUpWhenThereIsNothingThatCouldTakeIt() {
        handle(new AggregateNotFoundException("bell", "There is no bell."));

        commands.send(new RingBell("noon"));

        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void isNotGivenUpWhenItFails() {
        handle(new IllegalStateException("no database"));
        UnitOfWork<?> event = handlingAnEvent();

        assertThatIllegalStateException().isThrownBy(() -> commands.send(new RingBell("noon")));

        assertThat(CurrentUnitOfWork.get()).isSameAs(event);
        event.rollback();
        assertThat(refusals()).isZero();
    }

    private double refusals() {
        return meters.get("whyledger.reactions.refused").counter().count();
    }
}
