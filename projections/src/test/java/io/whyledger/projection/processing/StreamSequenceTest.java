package io.whyledger.projection.processing;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class StreamSequenceTest {

    private final StreamSequence policy = new StreamSequence();

    @Test
    void eventsOfOneStreamShareItsId() {
        assertThat(policy.getSequenceIdentifierFor(
                        new GenericDomainEventMessage<>("technology", "technology/python", 3, "an event")))
                .isEqualTo("technology/python");
    }

    @Test
    void eventsOfNoStreamShareATextThatEveryProcessKnows() {
        assertThat(policy.getSequenceIdentifierFor(GenericEventMessage.asEventMessage("one")))
                .isEqualTo(policy.getSequenceIdentifierFor(GenericEventMessage.asEventMessage("other")))
                .isEqualTo("no-stream");
    }
}
