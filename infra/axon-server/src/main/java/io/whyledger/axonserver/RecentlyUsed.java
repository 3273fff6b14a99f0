package io.whyledger.axonserver;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last few values that were asked for. */
class RecentlyUsed<K, V> {

    private final Map<K, V> values;

    RecentlyUsed(int kept) {
        values = new LinkedHashMap<>(kept, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > kept;
            }
        };
    }

    synchronized V get(K key, Function<K, V> made) {
        V known = values.get(key);
        if (known == null) {
            known = made.apply(key);
            values.put(key, known);
        }
        return known;
    }
}
