package io.whyledger.command.http;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/** Finds the stream in the command, as usual, and the version that its sender expects in the metadata. */
@Component
class ExpectedVersions implements CommandTargetResolver {

    static final String KEY = "expectedVersion";

    private final CommandTargetResolver annotations =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        String stream = annotations.resolveTarget(command).getIdentifier();
        return new VersionedAggregateIdentifier(
                (Object) stream, (Long) command.getMetaData().get(KEY));
    }
}
