package io.whyledger.command.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.IdentifierMissingException;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Finds the stream in the command and the version that its sender expects in the metadata. Axon's own resolver looks through
 * all methods and fields of a command each time, which took a fifth of the time of a short one.
 */
@Component
class ExpectedVersions implements CommandTargetResolver {

    static final String KEY = "expectedVersion";

    private final Map<Class<?>, Optional<Method>> streams = new ConcurrentHashMap<>();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Method stream = streams.computeIfAbsent(command.getPayloadType(), ExpectedVersions::streamOf)
                .orElseThrow(() -> new IdentifierMissingException(
                        "%s does not say which stream it is about".formatted(command.getPayloadType())));
        Object id = ReflectionUtils.invokeMethod(stream, command.getPayload());
        return new VersionedAggregateIdentifier(
                (Object) Objects.requireNonNull(id).toString(),
                (Long) command.getMetaData().get(KEY));
    }

    private static Optional<Method> streamOf(Class<?> command) {
        Optional<Method> stream = Arrays.stream(command.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst();
        stream.ifPresent(ReflectionUtils::makeAccessible);
        return stream;
    }
}
