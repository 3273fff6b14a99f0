package io.whyledger.command.reaction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.NewerEvent;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reactions")
class WhenKindIsUnknownThenHoldTest {

    private final WhenKindIsUnknownThenHold reaction = new WhenKindIsUnknownThenHold();

    @Test
    void areHeldAtAnEventThatOnlyANewerReleaseKnows() {
        assertThatExceptionOfType(NewerEvent.class)
                .isThrownBy(() -> reaction.on(unknown("io.whyledger.domain.decision.DecisionForeseen")))
                .withMessageContaining("DecisionForeseen");
    }

    @Test
    void areNotHeldByWhatOthersKeepInTheSameStore() {
        assertThatCode(() -> reaction.on(unknown("com.example.Theirs"))).doesNotThrowAnyException();
    }

    private static UnknownSerializedType unknown(String type) {
        return new UnknownSerializedType(
                Jackson3Serializer.builder().build(), new SimpleSerializedObject<>("{}", String.class, type, "1"));
    }
}
