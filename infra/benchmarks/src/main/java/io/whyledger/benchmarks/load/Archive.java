package io.whyledger.benchmarks.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A company's decisions and evaluations, sent as its people would send them: of ten decisions eight are accepted, one of
 * which takes the place of an earlier one, and one is still with its reviewers.
 */
public final class Archive {

    private static final int SCOPES = 50;
    private static final int PEOPLE = 40;
    private static final int TEXT = 400;
    private static final String DECISIONS = "/api/decisions";
    private static final String EVALUATIONS = "/api/evaluations";

    private final Site site;
    private final Histories histories;
    private final int technologies;

    /** @param technologies of the histories, which the catalogue must know already */
    public Archive(Site site, Histories histories, int technologies) {
        this.site = site;
        this.histories = histories;
        this.technologies = technologies;
    }

    /** Somebody of whom decisions and evaluations know. */
    public static String person(Random random) {
        return person(random.nextInt(PEOPLE));
    }

    private static String person(int number) {
        return "person-" + number % PEOPLE;
    }

    public String technology(Random random) {
        return histories.id(random.nextInt(technologies)).slug();
    }

    public static String scope(Random random) {
        return "system-" + random.nextInt(SCOPES);
    }

    /** Sends one decision as far as its number says, and answers its slug. */
    public String decide(int number, String earlier, Random random) {
        Words words = new Words(random.nextLong());
        String first = technology(random);
        String supersedes = number % 10 == 7 && !earlier.isEmpty() ? '"' + earlier + '"' : "";
        String content =
                """
                {"content":{"title":"%s","context":"%s","drivers":["cost","latency"],
                 "options":[{"name":"%s","technology":"%s"},{"name":"Neither","description":"wait"}],
                 "chosen":"Neither","outcome":"%s","consequences":"%s","scope":{"kind":"system","name":"%s"},
                 "grounds":[],"reliesOn":["technology/%s#f1"],"supersedes":[%s],"amends":[],"ringMoves":[]}}"""
                        .formatted(
                                words.sentence(60),
                                words.sentence(TEXT),
                                first,
                                first,
                                words.sentence(TEXT / 2),
                                words.sentence(TEXT),
                                scope(random),
                                first,
                                supersedes);
        String author = person(number);
        String reviewer = person(number + 1);
        String slug = last(site.post(DECISIONS, author, content));
        if (number % 10 == 9) {
            return "";
        }
        String deadline = Instant.now().plus(30, ChronoUnit.DAYS).toString();
        site.post(
                DECISIONS + "/" + slug + "/propose",
                author,
                "{\"reviewers\":[\"%s\"],\"quorum\":1,\"deadline\":\"%s\"}".formatted(reviewer, deadline));
        if (number % 10 == 8) {
            return "";
        }
        site.post(DECISIONS + "/" + slug + "/approve", reviewer, "{\"sha256\":\"%s\"}".formatted(sha256(slug, author)));
        return slug;
    }

    private String sha256(String slug, String person) {
        return site.field(DECISIONS + "/" + slug + "/versions/1", person, "sha256");
    }

    /** Opens one evaluation, has it voted on, and closes nine of ten. */
    public String evaluate(int number, Random random) {
        String options = IntStream.range(0, 4)
                .mapToObj(option ->
                        histories.id((number * 4 + option) % technologies).slug())
                .reduce("", (all, slug) -> all + (all.isEmpty() ? "" : ",") + '"' + slug + '"');
        String slug = last(site.post(
                EVALUATIONS,
                person(number),
                """
                {"name":"Choice %d","question":"Which of these?","options":[%s],"evaluators":[],
                 "criteria":[{"criterion":"Cost","weight":2},{"criterion":"Latency","weight":3},
                             {"criterion":"Concurrency","weight":1}]}"""
                        .formatted(number, options)));
        for (int voter = 0; voter < 5; voter++) {
            site.post(EVALUATIONS + "/" + slug + "/ballot", person(number + voter), ballot(options, random));
        }
        if (number % 10 != 0) {
            site.post(EVALUATIONS + "/" + slug + "/close", person(number), "{}");
        }
        return slug;
    }

    private static String ballot(String options, Random random) {
        StringBuilder scores = new StringBuilder();
        for (String option : options.split(",")) {
            for (String criterion : new String[] {"Cost", "Latency", "Concurrency"}) {
                scores.append(scores.isEmpty() ? "" : ",")
                        .append("{\"option\":%s,\"criterion\":\"%s\",\"value\":%d}"
                                .formatted(option, criterion, 1 + random.nextInt(5)));
            }
        }
        return "{\"scores\":[" + scores + "]}";
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
