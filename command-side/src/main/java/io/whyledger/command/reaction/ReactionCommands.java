package io.whyledger.command.reaction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import io.whyledger.ledger.LedgerDatabase;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what follows from an event or a timer. */
@Component
public class ReactionCommands {

    /** Who acts when nobody does. */
    static final String WHYLEDGER = "whyledger";

    private static final Logger log = LoggerFactory.getLogger(ReactionCommands.class);

    private final CommandGateway gateway;
    private final TransactionTemplate noTransaction;
    private final Counter refusals;

    ReactionCommands(
            CommandGateway gateway, @LedgerDatabase PlatformTransactionManager transactions, MeterRegistry meters) {
        this.gateway = gateway;
        this.noTransaction = new TransactionTemplate(transactions);
        noTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.refusals = Counter.builder("whyledger.reactions.refused")
                .description("Commands of reactions and timers that broke a rule")
                .register(meters);
    }

    /**
     * Sends a command and waits until what it recorded is durable. It must have its effect once however often it is sent:
     * whatever fails is thrown and will be sent again. Only a command that breaks a rule is given up and told in the log.
     */
    public void send(Object command) {
        CommandMessage<?> message = message(command);
        try {
            apart(() -> gateway.sendAndWait(message));
        } catch (RuleViolation | AggregateNotFoundException refusal) {
            refusals.increment();
            log.warn("refused command={} metadata={} reason={}", command, message.getMetaData(), refusal.getMessage());
        }
    }

    /** The event that is being handled tells who acts and what the cause is, but its key belongs to another request. */
    private static CommandMessage<?> message(Object command) {
        CommandMessage<?> caused = new GenericCommandMessage<>(command, MetaData.emptyInstance());
        Map<String, Object> metadata = new HashMap<>(caused.getMetaData());
        metadata.putIfAbsent(EventMetadata.ACTOR, WHYLEDGER);
        metadata.remove(EventMetadata.IDEMPOTENCY_KEY);
        return caused.withMetaData(metadata);
    }

    /** Within the unit of work of its event, a command would be appended, and fail, only with the whole batch. */
    private void apart(Runnable sending) {
        UnitOfWork<?> event = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (event == null) {
            sending.run();
            return;
        }
        CurrentUnitOfWork.clear(event);
        try {
            noTransaction.executeWithoutResult(none -> sending.run());
        } finally {
            CurrentUnitOfWork.set(event);
        }
    }
}
