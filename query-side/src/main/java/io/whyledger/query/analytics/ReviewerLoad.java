package io.whyledger.query.analytics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to judge how much. People have the pseudonyms of the event stream.
 *
 * @param weeks over all reviewers
 * @param reviewers over all weeks, who has most to judge comes first
 * @param rows by week and reviewer, where there is anything
 */
public record ReviewerLoad(List<Week> weeks, List<Reviewer> reviewers, List<Row> rows) {

    public ReviewerLoad {
        weeks = List.copyOf(weeks);
        reviewers = List.copyOf(reviewers);
        rows = List.copyOf(rows);
    }

    /**
     * @param week its Monday, in UTC
     * @param open judgements that were awaited at its end
     * @param responses that were given in it
     */
    public record Week(LocalDate week, int open, int responses) {}

    /** @param medianHours from the question to the answer; absent when none was given */
    public record Reviewer(String reviewer, int open, int responses, @Nullable Double medianHours) {}

    /**
     * @param week its Monday, in UTC
     * @param open judgements that were awaited of the reviewer at its end
     */
    public record Row(LocalDate week, String reviewer, int open, int responses) {}
}
