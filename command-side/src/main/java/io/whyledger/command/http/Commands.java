package io.whyledger.command.http;

import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import io.whyledger.ledger.Contents;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.springframework.stereotype.Component;

/** Sends commands on behalf of requests. */
@Component
public class Commands {

    private final CommandGateway gateway;
    private final EarlierAnswers answers;

    Commands(CommandGateway gateway, EarlierAnswers answers) {
        this.gateway = gateway;
        this.answers = answers;
    }

    /**
     * Sends a command and waits for its answer; what it recorded is durable then.
     *
     * @param body the request's body as a record, by which a repeated request is told from another one
     */
    public <R> R send(Object command, Object body, CommandContext context) {
        GenericCommandMessage<Object> message = new GenericCommandMessage<>(command, metadata(body, context));
        try {
            return Objects.requireNonNull(gateway.sendAndWait(message));
        } catch (RuleViolation | ConflictingModificationException | AggregateStreamCreationException refused) {
            return this.<R>answerToTheSameRequest(message).orElseThrow(() -> refused);
        }
    }

    /** What it did may be what this one was refused for: it was on its way at the same time, and was faster. */
    @SuppressWarnings("unchecked")
    private <R> Optional<R> answerToTheSameRequest(GenericCommandMessage<Object> message) {
        return (Optional<R>) answers.find(message.getMetaData());
    }

    private static Map<String, Object> metadata(Object body, CommandContext context) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(EventMetadata.ACTOR, context.actor());
        if (context.expectedVersion() != null) {
            metadata.put(ExpectedVersions.KEY, context.expectedVersion());
        }
        if (context.idempotencyKey() != null) {
            metadata.put(EventMetadata.IDEMPOTENCY_KEY, context.idempotencyKey());
            metadata.put(EventMetadata.REQUEST_FINGERPRINT, fingerprint(body, context));
        }
        return metadata;
    }

    private static String fingerprint(Object body, CommandContext context) {
        String request = context.target() + "\n" + context.expectedVersion() + "\n" + body;
        return Contents.hash(request.getBytes(StandardCharsets.UTF_8));
    }
}
