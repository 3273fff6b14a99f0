package io.whyledger.projection.analytics;

import io.whyledger.domain.published.IntegrationEvent;
import io.whyledger.domain.published.PublishedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Who makes facts of which type of entry; the other types are only counted. */
final class Tellers {

    private final Map<Class<?>, BiConsumer<PublishedEvent, IntegrationEvent>> byType = new HashMap<>();

    <D extends IntegrationEvent> Tellers on(Class<D> type, BiConsumer<PublishedEvent, D> teller) {
        byType.put(type, (event, data) -> teller.accept(event, type.cast(data)));
        return this;
    }

    void tell(PublishedEvent event) {
        byType.getOrDefault(event.data().getClass(), (entry, data) -> {}).accept(event, event.data());
    }
}
