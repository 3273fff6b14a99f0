package io.whyledger.command.decision;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may be said of a review, whatever is reviewed. */
final class Reviewers {

    static final int LIMIT = 50;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Reviewers() {}

    static void check(List<PersonId> reviewers, int quorum) {
        if (reviewers.isEmpty() || reviewers.size() > LIMIT) {
            throw new MalformedInput("decision.malformed-reviewers", "Name 1 to " + LIMIT + " reviewers.");
        }
        if (new HashSet<>(reviewers).size() < reviewers.size()) {
            throw new MalformedInput("decision.malformed-reviewers", "Somebody is named twice; name each once.");
        }
        if (quorum < 1 || quorum > reviewers.size()) {
            throw new MalformedInput(
                    "decision.malformed-quorum",
                    "The quorum must be from 1 to the number of reviewers, which is " + reviewers.size() + ".");
        }
    }

    static String hash(String text) {
        String hash = text.strip().toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new MalformedInput(
                    "decision.malformed-hash",
                    "The SHA-256 must be 64 hexadecimal digits, as the page of the decision shows them.");
        }
        return hash;
    }
}
