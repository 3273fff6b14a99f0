package io.whyledger.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The items of a repeated field")
class RepeatedFieldTest {

    private final RepeatedField field = new RepeatedField();

    private Object of(String... texts) {
        field.setValue(texts);
        return field.getValue();
    }

    private Object of(String text) {
        field.setAsText(text);
        return field.getValue();
    }

    @Test
    void keepTheirPlaceWhenEachHasAFieldOfItsOwn() {
        assertThat(of("", " 1,5 ", "")).isEqualTo(List.of("", "1,5", ""));
    }

    @Test
    void keepTheirPlaceWhenEachHasALineOfOneField() {
        assertThat(of("\r\n1,5\r\n1")).isEqualTo(List.of("", "1,5", "1"));
        assertThat(of("Speed\nEase\n")).isEqualTo(List.of("Speed", "Ease", ""));
        assertThat(of("")).isEqualTo(List.of(""));
    }
}
