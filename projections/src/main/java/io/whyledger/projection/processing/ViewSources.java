package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** From where each view is filled in this process; from the ledger unless there is another source. */
@Component
class ViewSources {

    /** Versions of projectors from here on are those of views that another source fills. */
    private static final int ELSEWHERE = 1_000;

    private final List<ViewSource> sources;

    ViewSources(ObjectProvider<ViewSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    Optional<ViewSource> of(String view) {
        return sources.stream().filter(it -> it.view().equals(view)).findFirst();
    }

    /** Differs between sources, so that a change of the source rebuilds the view. */
    int version(String view, int projector) {
        return of(view).isPresent() ? ELSEWHERE + projector : projector;
    }

    /** Whether a generation is filled from where this process would fill it. */
    boolean fill(Generation generation) {
        return (generation.projector() >= ELSEWHERE) == of(generation.view()).isPresent();
    }
}
