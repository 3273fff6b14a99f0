import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a technology overview of any size: {@code java LargeOverview.java FILE CANDIDATES FINDINGS_OF_EACH}. The same
 * numbers give the same document.
 */
class LargeOverview {

    private static final String[] CRITERIA = {"Ease of use", "Operations", "Performance", "Ecosystem", "Cost"};
    private static final String[] SENSES = {
        "is easy to pick up for a new colleague",
        "is slow once its tables outgrow memory",
        "scales to the limit of the network card",
        "has a library for every protocol that we met",
        "needs a specialist on call"
    };

    public static void main(String[] arguments) throws IOException {
        int candidates = Integer.parseInt(arguments[1]);
        int findings = Integer.parseInt(arguments[2]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            out.write("# Large overview\n\n## Platform\n");
            for (int candidate = 1; candidate <= candidates; candidate++) {
                write(out, candidate, findings);
            }
        }
    }

    private static void write(BufferedWriter out, int candidate, int findings) throws IOException {
        out.write("\n### Candidate " + candidate + "\n\n");
        for (int finding = 0; finding < findings; finding++) {
            int criterion = finding * CRITERIA.length / findings;
            if (finding == 0 || criterion != (finding - 1) * CRITERIA.length / findings) {
                out.write("- " + CRITERIA[criterion] + ":\n");
            }
            out.write("    - In trial " + finding + ", candidate " + candidate + " " + SENSES[(candidate + finding) % 5] + ".\n");
        }
    }
}
