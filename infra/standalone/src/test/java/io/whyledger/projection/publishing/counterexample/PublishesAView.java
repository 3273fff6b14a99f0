package io.whyledger.projection.publishing.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.projection.progress.ViewProgress;

@Breaks("the event stream is published from the ledger and from no view")
class PublishesAView {

    ViewProgress progress;
}
