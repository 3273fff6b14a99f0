package io.whyledger.query.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a comparison of two texts.
 *
 * @param from number of the line in the older text, from 1; absent for one that was added or left out
 * @param to number of the line in the newer text, from 1; absent for one that was removed or left out
 * @param words the line in pieces; of one that was left out, none
 */
public record DifferentLine(Kind kind, @Nullable Integer from, @Nullable Integer to, List<Piece> words) {

    public DifferentLine {
        words = List.copyOf(words);
    }

    /** What became of a line. */
    public enum Kind {
        @JsonProperty("same")
        SAME,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED,
        /** Lines that are the same and far from any that is not. */
        @JsonProperty("left-out")
        LEFT_OUT
    }

    /**
     * A part of a line.
     *
     * @param changed the other text has other words here
     */
    public record Piece(String text, boolean changed) {}
}
