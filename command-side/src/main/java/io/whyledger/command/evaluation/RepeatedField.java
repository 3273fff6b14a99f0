package io.whyledger.command.evaluation;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a list from a field that a form repeats, or from one that holds an item a line. Empty items keep their place,
 * because the items of two fields may belong together.
 */
class RepeatedField extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(lines(text).toList());
    }

    @Override
    public void setValue(Object value) {
        super.setValue(value instanceof String[] texts ? items(texts) : value);
    }

    private static List<String> items(String[] texts) {
        return Arrays.stream(texts).flatMap(RepeatedField::lines).toList();
    }

    private static Stream<String> lines(String text) {
        return Arrays.stream(text.split("\\R", -1)).map(String::strip);
    }
}
