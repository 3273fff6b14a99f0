package io.whyledger.query.analytics;

import java.util.List;

/**
 * How far evaluators are apart, criterion by criterion.
 *
 * @param rows most contested first
 */
public record Disagreement(List<Row> rows) {

    public Disagreement {
        rows = List.copyOf(rows);
    }

    /**
     * In each closed evaluation, the population standard deviation of the scores from the mean of their option, as a share
     * of half the scale: 0 when all agree, 1 when half of them stand at either end.
     *
     * @param mean over the evaluations
     * @param greatest of the evaluations
     */
    public record Row(String criterion, int evaluations, int scores, double mean, double greatest) {}
}
