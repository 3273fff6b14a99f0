package io.whyledger.domain.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A type of integration event.
 *
 * @param name with its major version, such as {@code io.whyledger.decision.accepted.v1}
 * @param data what an entry of this type holds
 */
public record PublishedType(String name, Class<? extends IntegrationEvent> data) {

    private static final List<PublishedType> ALL = Arrays.stream(IntegrationEvent.class.getPermittedSubclasses())
            .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()))
            .map(event -> event.asSubclass(IntegrationEvent.class))
            .map(event -> new PublishedType(event.getAnnotation(EventType.class).value(), event))
            .toList();

    private static final Map<String, PublishedType> BY_NAME = index(PublishedType::name);
    private static final Map<Class<?>, PublishedType> BY_DATA = index(PublishedType::data);

    private static <K> Map<K, PublishedType> index(Function<PublishedType, K> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** JSON Schema 2020-12 of the data, in UTF-8. */
    public byte[] schema() {
        return file(".schema.json");
    }

    /** An entry of this type as a CloudEvent in JSON, in UTF-8. */
    public byte[] sample() {
        return file(".sample.json");
    }

    private byte[] file(String ending) {
        try (InputStream in = PublishedType.class.getResourceAsStream(name + ending)) {
            return Objects.requireNonNull(in, name + ending).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PublishedType> all() {
        return ALL;
    }

    static Optional<PublishedType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static PublishedType of(Class<? extends IntegrationEvent> data) {
        return BY_DATA.get(data);
    }
}
