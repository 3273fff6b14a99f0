package io.whyledger.domain.evaluation;

/** The whole numbers from which scores are taken; more is better. */
public record Scale(int lowest, int highest) {

    public static final Scale ONE_TO_FIVE = new Scale(1, 5);

    public boolean holds(int score) {
        return lowest <= score && score <= highest;
    }
}
