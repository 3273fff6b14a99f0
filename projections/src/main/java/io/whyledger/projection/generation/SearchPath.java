package io.whyledger.projection.generation;

import io.whyledger.projection.ViewNames;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection looks for tables: of each view in the generation that serves, except that a processor's thread sees
 * its own generation of its own view.
 */
class SearchPath {

    private static final ThreadLocal<@Nullable Generation> OWN = new ThreadLocal<>();

    private final KnownGenerations generations;

    SearchPath(KnownGenerations generations) {
        this.generations = generations;
    }

    /** The schemas of views, each after a comma. */
    String schemas() {
        Generation own = OWN.get();
        return ViewNames.ALL.stream()
                .flatMap(view -> schema(view, own).stream())
                .map(schema -> ", " + schema)
                .collect(Collectors.joining());
    }

    private Optional<String> schema(String view, @Nullable Generation own) {
        return own != null && own.view().equals(view)
                ? Optional.of(own.schema())
                : generations.serving(view).map(Generation::schema);
    }

    /** @return the generation that the thread was bound to before, to be restored */
    static @Nullable Generation bind(@Nullable Generation generation) {
        Generation before = OWN.get();
        if (generation == null) {
            OWN.remove();
        } else {
            OWN.set(generation);
        }
        return before;
    }
}
