package io.whyledger.domain;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;

/** The newest revision of each class that this release has. Classes without one have 0. */
final class KnownRevisions {

    private static final Map<String, Optional<Integer>> NEWEST = new ConcurrentHashMap<>();

    private KnownRevisions() {}

    /** Whether this release has the class, but not as new as it is stored. */
    static boolean areExceededBy(SerializedType stored) {
        return newest(stored)
                .filter(newest -> number(stored.getRevision()) > newest)
                .isPresent();
    }

    /** Whether this release has no such class, or not as new as it is stored. */
    static boolean lack(SerializedType stored) {
        return newest(stored).isEmpty() || areExceededBy(stored);
    }

    private static Optional<Integer> newest(SerializedType stored) {
        return NEWEST.computeIfAbsent(stored.getName(), KnownRevisions::ofClass);
    }

    private static Optional<Integer> ofClass(String name) {
        try {
            Revision newest = Class.forName(name, false, KnownRevisions.class.getClassLoader())
                    .getAnnotation(Revision.class);
            return Optional.of(newest == null ? 0 : number(newest.value()));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String revision) {
        return revision == null ? 0 : Integer.parseInt(revision);
    }
}
