package io.whyledger.projection.progress;

import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Notes how far one view is. It handles every event, so that the view's position also moves past those
 * that the view itself has no use for.
 */
class ProgressProjector {

    private final String view;
    private final ViewProgressStore progress;

    ProgressProjector(String view, ViewProgressStore progress) {
        this.view = view;
        this.progress = progress;
    }

    @EventHandler
    void on(Object event, LedgerEntry entry, UnitOfWork<?> batch) {
        batch.root()
                        .getOrComputeResource(ProgressProjector.class.getName(), key -> new Reached(batch.root()))
                        .position =
                entry.position();
    }

    @ResetHandler
    void reset() {
        progress.reset(view);
    }

    String view() {
        return view;
    }

    /** The last position of a batch, written once when the batch is about to be committed. */
    private final class Reached {

        private long position;

        private Reached(UnitOfWork<?> batch) {
            batch.onPrepareCommit(it -> progress.advance(view, position));
        }
    }
}
