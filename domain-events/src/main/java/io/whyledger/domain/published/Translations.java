package io.whyledger.domain.published;

import io.whyledger.domain.DomainEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of each domain event on its way out. */
final class Translations {

    private final Map<Class<?>, Function<Object, @Nullable IntegrationEvent>> byEvent = new HashMap<>();

    <E extends DomainEvent> Translations on(Class<E> event, Function<E, IntegrationEvent> translation) {
        byEvent.put(event, payload -> translation.apply(event.cast(payload)));
        return this;
    }

    /** @param reason why no consumer is told; there is no other way to leave an event out */
    Translations unpublished(Class<? extends DomainEvent> event, String reason) {
        byEvent.put(event, payload -> null);
        return this;
    }

    boolean know(Class<?> event) {
        return byEvent.containsKey(event);
    }

    Set<Class<?>> events() {
        return Set.copyOf(byEvent.keySet());
    }

    Optional<IntegrationEvent> translate(Object event) {
        return Optional.ofNullable(byEvent.get(event.getClass()).apply(event));
    }
}
