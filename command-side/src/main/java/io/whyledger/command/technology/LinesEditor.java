package io.whyledger.command.technology;

import java.beans.PropertyEditorSupport;

/** Takes a list from a form that holds one item a line; an item may contain commas. */
public class LinesEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
