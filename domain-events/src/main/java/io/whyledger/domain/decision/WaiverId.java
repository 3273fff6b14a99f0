package io.whyledger.domain.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A waiver within its decision: {@code w1}, {@code w2}, … in the order of granting, never reused. */
public record WaiverId(@JsonValue String value) {

    @JsonCreator
    public WaiverId {}

    public static WaiverId numbered(int number) {
        return new WaiverId("w" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
