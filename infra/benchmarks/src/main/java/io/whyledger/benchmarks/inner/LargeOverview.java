package io.whyledger.benchmarks.inner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A technology overview of any size; the same numbers give the same document. On its own it writes one to a file:
 * {@code FILE CANDIDATES FINDINGS_OF_EACH}.
 */
public final class LargeOverview {

    private static final String[] CRITERIA = {"Ease of use", "Operations", "Performance", "Ecosystem", "Cost"};
    private static final String[] SENSES = {
        "is easy to pick up for a new colleague",
        "is slow once its tables outgrow memory",
        "scales to the limit of the network card",
        "has a library for every protocol that we met",
        "needs a specialist on call"
    };

    private LargeOverview() {}

    public static void main(String[] arguments) throws IOException {
        String document = of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Files.writeString(Path.of(arguments[0]), document);
    }

    static String of(int candidates, int findings) {
        StringBuilder out = new StringBuilder("# Large overview\n\n## Platform\n");
        for (int candidate = 1; candidate <= candidates; candidate++) {
            write(out, candidate, findings);
        }
        return out.toString();
    }

    private static void write(StringBuilder out, int candidate, int findings) {
        out.append("\n### Candidate ").append(candidate).append("\n\n");
        for (int finding = 0; finding < findings; finding++) {
            int criterion = finding * CRITERIA.length / findings;
            if (finding == 0 || criterion != (finding - 1) * CRITERIA.length / findings) {
                out.append("- ").append(CRITERIA[criterion]).append(":\n");
            }
            out.append("    - In trial %d, candidate %d %s.\n"
                    .formatted(finding, candidate, SENSES[(candidate + finding) % 5]));
        }
    }
}
