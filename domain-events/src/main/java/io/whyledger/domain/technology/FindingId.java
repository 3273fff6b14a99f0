package io.whyledger.domain.technology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A finding within its technology: {@code f1}, {@code f2}, … in the order of recording, never reused. */
public record FindingId(@JsonValue String value) {

    @JsonCreator
    public FindingId {}

    public static FindingId numbered(int number) {
        return new FindingId("f" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
