package io.whyledger.pagestest;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.document.UnreadLine;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.query.activity.ActivityEntry;
import io.whyledger.query.document.ImportDetails;
import io.whyledger.query.document.ImportSummary;
import io.whyledger.query.technology.CriterionFindings;
import io.whyledger.query.technology.FindingChange;
import io.whyledger.query.technology.FindingDetails;
import io.whyledger.query.technology.RingMove;
import io.whyledger.query.technology.TechnologyDetails;
import io.whyledger.query.technology.TechnologySummary;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger as pages meet it: candidates that are well known, hardly known and hostile, imports done and running. */
final class SampleLedger {

    static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 24, 18, 31, 0, 0, ZoneOffset.UTC);
    private static final LocalDate SEEN = LocalDate.of(2026, 3, 2);
    private static final String HASH = "9f2c".repeat(16);

    final Map<String, TechnologyDetails> technologies = new TreeMap<>();
    final List<ImportDetails> imports = new ArrayList<>();
    final List<ActivityEntry> activity = new ArrayList<>();

    static SampleLedger empty() {
        return new SampleLedger();
    }

    static SampleLedger usual() {
        SampleLedger ledger = new SampleLedger();
        ledger.languages();
        ledger.styles();
        ledger.libraries();
        ledger.imports.add(complete("Backend overview", 0));
        ledger.imports.add(complete("Messaging options", 4));
        ledger.tellWhatHappened(34);
        return ledger;
    }

    static SampleLedger large() {
        SampleLedger ledger = usual();
        IntStream.range(0, 400)
                .forEach(number -> ledger.add(
                        "Candidate " + number,
                        number % 3 == 0 ? "Tool" : "Library or framework",
                        "One of many, taken from a long list so that pages have something to turn.",
                        number % 2 == 0 ? "Rust" : "Python",
                        number % 7 == 0 ? Ring.HOLD : null,
                        Map.of()));
        ledger.addHostile();
        ledger.imports.add(running());
        ledger.tellWhatHappened(900);
        return ledger;
    }

    private void languages() {
        add(
                "Python",
                "Programming language",
                "A dynamic language with a library for everything.",
                null,
                Ring.ADOPT,
                Map.of(
                        "Ease of use",
                                List.of(
                                        "+Newcomers read a service written in it on their first day.",
                                        "+Little ceremony: a handler is a function."),
                        "Typing",
                                List.of(
                                        "-Without a checker in the build, a wrong type is found by a user.",
                                        "·Hints are checked by a separate tool."),
                        "Concurrency",
                                List.of(
                                        "-One interpreter lock keeps pure Python on a single core.",
                                        "+asyncio carries thousands of waiting connections."),
                        "Ecosystem", List.of("+A maintained client exists for every service we call."),
                        "Speed", List.of("-CPU-bound endpoints took 40 times as long as the same code in Rust."),
                        "Community", List.of("+Three of our five teams know it already.")));
        add(
                "Rust",
                "Programming language",
                "A compiled language that proves memory safety while it compiles.",
                null,
                Ring.TRIAL,
                Map.of(
                        "Speed", List.of("+Latency stays flat up to the limit of the network card."),
                        "Typing",
                                List.of(
                                        "+What compiles has no null and no data race.",
                                        "+Errors are values, so none is forgotten."),
                        "Concurrency",
                                List.of(
                                        "+All cores are used without a lock of the interpreter.",
                                        "·Two async runtimes divide the libraries."),
                        "Tooling", List.of("+cargo builds, tests, formats and publishes."),
                        "Learning curve",
                                List.of(
                                        "-The first service took a team three times its estimate.",
                                        "-Ownership has to be learnt before anything else works."),
                        "Ecosystem", List.of("·Some drivers are younger than our contracts.")));
    }

    private void styles() {
        for (String name : List.of("Monolith", "Microservices", "Serverless")) {
            boolean single = name.equals("Monolith");
            boolean functions = name.equals("Serverless");
            add(
                    name,
                    "API style",
                    null,
                    null,
                    functions ? Ring.ASSESS : null,
                    Map.of(
                            "Architecture",
                                    List.of(
                                            single
                                                    ? "·One program, one place to look."
                                                    : functions
                                                            ? "·Functions that the platform starts on demand."
                                                            : "·Many small programs that talk over the network."),
                            "Scalability",
                                    List.of(
                                            single
                                                    ? "-It is scaled as a whole even when one part is busy."
                                                    : functions
                                                            ? "+It follows the load down to nothing."
                                                            : "+The busy part is scaled by itself."),
                            "Deployment",
                                    List.of(
                                            single
                                                    ? "-A one-line fix ships the whole program."
                                                    : "+Parts are deployed one by one."),
                            "Maintenance",
                                    List.of(
                                            single
                                                    ? "-Builds grow with the code."
                                                    : "+A change stays within a small scope."),
                            "Cost",
                                    single
                                            ? List.of("-Idle parts cost as much as busy ones.")
                                            : functions
                                                    ? List.of(
                                                            "+Nothing is paid while nothing runs.",
                                                            "-A cold start is paid by the first caller.")
                                                    : List.of()));
        }
    }

    private void libraries() {
        Stream.of("Flask", "Django", "FastAPI", "Tornado", "Pyramid", "Bottle", "Falcon", "CherryPy", "Sanic", "Quart")
                .forEach(name -> add(
                        name,
                        "Library or framework",
                        name + " serves web requests for Python programs.",
                        "Python",
                        name.equals("FastAPI") ? Ring.ADOPT : name.equals("CherryPy") ? Ring.HOLD : null,
                        Map.of(
                                "General",
                                List.of(
                                        "+" + name + " starts with a single file.",
                                        "·It is one of ten that the overview names."))));
        Stream.of(
                        "Actix",
                        "Rocket",
                        "Warp",
                        "Hyper",
                        "Tide",
                        "Iron",
                        "Actix-WebSocket",
                        "Tera",
                        "JWT",
                        "R2D2",
                        "Diesel",
                        "Serde",
                        "SQLx",
                        "Warp+Juniper",
                        "Surf")
                .forEach(name -> add(
                        name,
                        "Library or framework",
                        null,
                        "Rust",
                        null,
                        Map.of("General", List.of("+" + name + " does one thing and composes with others."))));
        add("Zeromq bridge", "Tool", "Registered by hand, nobody has looked at it yet.", null, null, Map.of());
    }

    void addHostile() {
        add(
                "<script>alert(1)</script> \u202Eevil",
                "Tool",
                "Supercalifragilistic".repeat(12),
                "Python",
                Ring.HOLD,
                Map.of(
                        "<b>Bold</b> claims",
                        List.of("-<img src=x onerror=alert(1)> \u202Eright to left", "+" + "x".repeat(300)),
                        "W".repeat(120),
                        List.of("·line one\nline two")));
    }

    private void add(
            String name,
            String category,
            @Nullable String summary,
            @Nullable String parent,
            @Nullable Ring ring,
            Map<String, List<String>> statements) {
        TechnologyId id = TechnologyId.ofName(name);
        List<CriterionFindings> criteria = new ArrayList<>();
        int number = 1;
        for (String criterion : statements.keySet().stream().sorted().toList()) {
            List<FindingDetails> findings = new ArrayList<>();
            for (String statement : statements.get(criterion)) {
                findings.add(finding(id, number++, criterion, statement));
            }
            criteria.add(new CriterionFindings(criterion, findings));
        }
        technologies.put(
                id.slug(),
                new TechnologyDetails(
                        summaryOf(id, name, category, summary, parent, ring, criteria),
                        criteria,
                        name.equals("Python") ? List.of(retracted(id)) : List.of(),
                        ring == null ? List.of() : movesTo(ring),
                        List.of()));
    }

    private static TechnologySummary summaryOf(
            TechnologyId id,
            String name,
            String category,
            @Nullable String summary,
            @Nullable String parent,
            @Nullable Ring ring,
            List<CriterionFindings> criteria) {
        Map<Stance, Long> counts = criteria.stream()
                .flatMap(criterion -> criterion.findings().stream())
                .collect(Collectors.groupingBy(FindingDetails::stance, Collectors.counting()));
        return new TechnologySummary(
                id,
                name,
                category,
                summary == null ? null : "https://example.org/" + id.slug().length(),
                summary,
                parent == null ? null : TechnologyId.ofName(parent),
                parent,
                ring,
                ring == null ? null : SEEN,
                name.equals("Iron"),
                counts.getOrDefault(Stance.STRENGTH, 0L).intValue(),
                counts.getOrDefault(Stance.WEAKNESS, 0L).intValue(),
                counts.getOrDefault(Stance.NEUTRAL, 0L).intValue(),
                NOW.minusDays(20),
                NOW.minusHours(id.slug().length() * 13L),
                12);
    }

    private static FindingDetails finding(TechnologyId id, int number, String criterion, String marked) {
        Stance stance =
                marked.startsWith("+") ? Stance.STRENGTH : marked.startsWith("-") ? Stance.WEAKNESS : Stance.NEUTRAL;
        String statement = marked.substring(1);
        boolean proposed = stance == Stance.WEAKNESS && number % 2 == 0;
        FindingChange recorded = new FindingChange(
                100 + number,
                NOW.minusDays(20),
                "ada",
                "recorded",
                criterion,
                proposed ? stance : Stance.NEUTRAL,
                number % 4 == 1 ? "It was said shorter once." : statement,
                null);
        List<FindingChange> history = number % 4 == 1
                ? List.of(
                        recorded,
                        new FindingChange(
                                140 + number,
                                NOW.minusDays(3),
                                "grace",
                                "amended",
                                criterion,
                                stance,
                                statement,
                                "Measured it, see the link."))
                : List.of(recorded);
        return new FindingDetails(
                id,
                FindingId.numbered(number),
                criterion,
                stance,
                proposed,
                statement,
                number % 4 == 1
                        ? List.of(
                                "https://example.org/measurements/2026/" + number + "/how-we-measured-it",
                                "javascript:alert(1)")
                        : List.of(),
                SEEN.plusDays(number),
                number % 3 == 0 ? null : new Origin("import/backend-overview", HASH, 10 + number),
                false,
                history);
    }

    private static FindingDetails retracted(TechnologyId id) {
        return new FindingDetails(
                id,
                FindingId.numbered(40),
                "Packaging",
                Stance.WEAKNESS,
                false,
                "No lock file tells two machines apart.",
                List.of(),
                SEEN,
                null,
                true,
                List.of(
                        new FindingChange(
                                90,
                                NOW.minusDays(30),
                                "ada",
                                "recorded",
                                "Packaging",
                                Stance.WEAKNESS,
                                "No lock file tells two machines apart.",
                                null),
                        new FindingChange(
                                188,
                                NOW.minusDays(1),
                                "grace",
                                "retracted",
                                "Packaging",
                                Stance.WEAKNESS,
                                "No lock file tells two machines apart.",
                                "Not true since we use uv, which writes one.")));
    }

    private static List<RingMove> movesTo(Ring ring) {
        return List.of(
                new RingMove(
                        170,
                        NOW.minusDays(2),
                        "grace",
                        ring,
                        "Two services run with it since spring and nobody wants to go back.",
                        SEEN),
                new RingMove(60, NOW.minusDays(40), "ada", Ring.ASSESS, "Named in the overview.", SEEN.minusMonths(5)));
    }

    private static ImportDetails complete(String name, int unread) {
        return new ImportDetails(
                summaryOf(name, 30, 30, unread, unread == 0 ? 0 : 1, unread == 0 ? 1 : 3),
                IntStream.range(0, unread)
                        .mapToObj(line -> new UnreadLine(
                                14 + line * 9, "| broken | table | without <b>end", "A table row outside of a table."))
                        .toList(),
                unread == 0
                        ? List.of()
                        : List.of(new RefusedCandidate(
                                "…",
                                31,
                                "technology.name-without-letters",
                                "Give a name with at least one letter or digit.")));
    }

    private static ImportDetails running() {
        return new ImportDetails(summaryOf("Ten thousand candidates", 3214, 10000, 0, 0, 1), List.of(), List.of());
    }

    private static ImportSummary summaryOf(String name, int done, int total, int unread, int refused, int versions) {
        return new ImportSummary(
                DocumentImportId.ofName(name),
                name,
                HASH,
                HASH,
                10577,
                versions,
                total,
                total * 2,
                unread,
                refused,
                versions > 1 ? new ImportCounts(1, 0, 6, 1, 2, 52) : new ImportCounts(done, 0, done * 2, 0, 0, 0),
                done,
                total,
                SEEN,
                "ada",
                NOW.minusDays(20),
                done < total ? null : NOW.minusDays(20),
                3);
    }

    private void tellWhatHappened(int events) {
        String[][] kinds = {
            {
                "FindingRecorded",
                "ada recorded a weakness of Python under Concurrency",
                "One interpreter lock keeps pure Python on a single core."
            },
            {
                "FindingRetracted",
                "grace retracted a weakness of Python under Packaging",
                "Not true since we use uv, which writes one."
            },
            {
                "TechnologyMovedToRing",
                "grace moved Rust to Trial, effective 2 Mar 2026",
                "Two services run with it since spring and nobody wants to go back."
            },
            {"TechnologyRegistered", "ada registered Zeromq bridge, a tool", null},
            {"DocumentImportCompleted", "ada finished importing Backend overview: 30 candidates, 64 findings", null}
        };
        activity.clear();
        for (int at = 0; at < events; at++) {
            String[] kind = kinds[at % kinds.length];
            boolean imported = kind[0].startsWith("Document");
            boolean rust = kind[1].contains("Rust");
            activity.add(new ActivityEntry(
                    events - at + 154L,
                    NOW.minusMinutes(at * 47L),
                    kind[1].split(" ")[0],
                    kind[0],
                    imported ? "import/backend-overview" : rust ? "technology/rust" : "technology/python",
                    imported ? "Backend overview" : rust ? "Rust" : "Python",
                    kind[1],
                    kind[2]));
        }
    }
}
