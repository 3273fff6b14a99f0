package io.whyledger.command.document.overview;

import java.util.List;

/** What a technology overview says: its candidates in order of first mention, and every line that was not understood. */
public record Overview(List<Candidate> candidates, List<UnreadLine> notUnderstood) {

    public Overview {
        candidates = List.copyOf(candidates);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
