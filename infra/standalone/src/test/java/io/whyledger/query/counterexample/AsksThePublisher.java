package io.whyledger.query.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.projection.publishing.Publisher;

@Breaks("only operators see the publisher")
class AsksThePublisher {

    Publisher publisher;
}
