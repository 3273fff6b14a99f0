package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.query.evaluation.EvaluationDetails.BallotReceipt;
import io.whyledger.query.evaluation.EvaluationDetails.EvaluationChange;
import io.whyledger.query.evaluation.EvaluationDetails.Withdrawal;
import io.whyledger.query.evaluation.EvidenceSince.CriterionEvidence;
import io.whyledger.query.evaluation.EvidenceSince.FindingChanged;
import io.whyledger.query.evaluation.EvidenceSince.Tally;
import io.whyledger.query.http.PageOf;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers the pages' questions about evaluations from a sample: one closed, some open, one abandoned, one huge. */
public final class SampleEvaluations {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 24, 18, 31, 0, 0, ZoneOffset.UTC);
    private static final String HOSTILE = "script-alert-1-script-evil";

    private final Sheet language = new Sheet(
            "Backend language",
            "In which language do we write the services of the new shop, with two teams that know Python well?",
            EvaluationState.CLOSED,
            List.of("python", "rust", "monolith"),
            List.of("Concurrency:3", "Ease of use:3", "Speed:2", "Ecosystem:2", "Learning curve:1"),
            List.of("ada", "grace", "linus"),
            List.of("ada", "grace", "linus"));
    private final Sheet style = new Sheet(
            "API style",
            "One deployable unit, or many?",
            EvaluationState.OPEN,
            List.of("monolith", "microservices", "serverless"),
            List.of("Architecture:2", "Scalability:1", "Cost:1.5"),
            List.of("ada", "grace", "linus"),
            List.of("grace", "ada"));
    private final Sheet shortList = new Sheet(
            "Language for scripts",
            "What do we write the small things in?",
            EvaluationState.OPEN,
            List.of("python", "rust"),
            List.of("Ease of use:2", "Typing:1", "Speed:0.5"),
            List.of("grace", "linus"),
            List.of("grace"));
    private final Sheet given = new Sheet(
            "Message broker",
            "Which broker between the shop and the warehouse?",
            EvaluationState.ABANDONED,
            List.of("python", "rust"),
            List.of("Speed:1", "Operations:1"),
            List.of(),
            List.of("grace"));
    private final Sheet huge = new Sheet(
            "Everything <b>at once</b>",
            "Which of them all? <script>alert(1)</script>",
            EvaluationState.OPEN,
            Stream.concat(Stream.of(HOSTILE), IntStream.range(0, 9).mapToObj(it -> "candidate-" + it))
                    .toList(),
            IntStream.range(0, 8)
                    .mapToObj(it -> "Criterion " + it + ":" + (it + 1))
                    .toList(),
            List.of(),
            List.of("ada", "grace"));
    private final Sheet hugeResult = new Sheet(
            "Everything decided",
            "Which of them all?",
            EvaluationState.CLOSED,
            huge.options,
            huge.criteria,
            List.of(),
            List.of("ada", "grace", "linus", "edsger", "barbara"));

    private final List<Sheet> all = List.of(shortList, style, language, given);

    private List<Sheet> sheets() {
        ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        String sample = request.getRequest().getHeader("Sample");
        if ("empty".equals(sample)) {
            return List.of();
        }
        return "large".equals(sample)
                ? Stream.of(all, List.of(huge, hugeResult))
                        .flatMap(List::stream)
                        .toList()
                : all;
    }

    @QueryHandler
    PageOf<EvaluationSummary> handle(ListEvaluations query) {
        List<EvaluationSummary> found = sheets().stream()
                .map(Sheet::summary)
                .filter(it -> query.state() == null || it.state() == query.state())
                .filter(it -> query.technology() == null
                        || it.options().stream()
                                .anyMatch(option -> option.technologyId().equals(query.technology())))
                .toList();
        return new PageOf<>(found, query.page(), query.size(), found.size());
    }

    @QueryHandler
    Optional<EvaluationDetails> handle(FindEvaluation query) {
        return find(query.evaluationId()).map(Sheet::details);
    }

    @QueryHandler
    Optional<OwnBallot> handle(FindBallot query) {
        return find(query.evaluationId()).flatMap(sheet -> sheet.ballots().stream()
                .filter(ballot -> ballot.evaluator().equals(query.evaluator()))
                .findFirst()
                .map(ballot -> new OwnBallot(
                        new BallotReceipt(query.evaluator().value(), NOW.minusDays(3), 1, NOW.minusDays(1)),
                        ballot.scores())));
    }

    @QueryHandler
    EvaluationResult handle(FindResult query) {
        Sheet sheet = closed(query.evaluationId());
        return new EvaluationResult(
                sheet.id(),
                sheet.name,
                sheet.question,
                Scale.ONE_TO_FIVE,
                NOW.minusDays(4),
                170,
                sheet.ballots(),
                Outcomes.of(sheet.scores(), SampleEvaluations::named));
    }

    @QueryHandler
    Supposition handle(WhatIf query) {
        ScoreSheet frozen = closed(query.evaluationId()).scores();
        Outcome outcome = Outcomes.of(frozen, SampleEvaluations::named);
        ScoreSheet supposed = frozen.weighing(query.weights());
        if (query.without() != null) {
            supposed = supposed.without(query.without());
        }
        List<OptionName> retired = query.today() ? List.of(named(TechnologyId.parse("monolith"))) : List.of();
        return new Supposition(
                outcome.ranking(),
                outcome.criteria(),
                Outcomes.of(
                        supposed.leavingOut(
                                retired.stream().map(OptionName::technologyId).toList()),
                        SampleEvaluations::named),
                query.without() == null ? null : query.without().value(),
                retired,
                query.today() ? evidence(frozen) : null);
    }

    private static List<EvidenceSince> evidence(ScoreSheet sheet) {
        return sheet.options().stream()
                .map(option -> new EvidenceSince(
                        named(option),
                        option.slug().equals("rust") ? Ring.ASSESS : null,
                        option.slug().equals("rust") ? Ring.TRIAL : null,
                        option.slug().equals("monolith"),
                        option.slug().equals("python") ? List.of(retracted()) : List.of()))
                .toList();
    }

    private static CriterionEvidence retracted() {
        return new CriterionEvidence(
                "Concurrency",
                new Tally(1, 1, 0),
                new Tally(1, 0, 0),
                List.of(new FindingChanged(
                        188,
                        NOW.minusDays(1),
                        "grace",
                        "retracted",
                        FindingId.numbered(1),
                        Stance.WEAKNESS,
                        "One interpreter lock keeps pure Python on a single core.",
                        "Not any more since the build without that lock.")));
    }

    private Optional<Sheet> find(EvaluationId id) {
        return sheets().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private Sheet closed(EvaluationId id) {
        return find(id).filter(it -> it.state == EvaluationState.CLOSED)
                .orElseThrow(
                        () -> new RuleViolation("evaluation.not-closed", "It is open, so its ballots are sealed."));
    }

    private static OptionName named(TechnologyId id) {
        String slug = id.slug();
        return new OptionName(
                id,
                slug.equals(HOSTILE)
                        ? "<script>alert(1)</script> evil"
                        : slug.substring(0, 1).toUpperCase() + slug.substring(1).replace('-', ' '));
    }

    /** What was asked and who has voted. */
    private record Sheet(
            String name,
            String question,
            EvaluationState state,
            List<String> options,
            List<String> criteria,
            List<String> evaluators,
            List<String> voted) {

        EvaluationId id() {
            return EvaluationId.ofName(name);
        }

        EvaluationSummary summary() {
            return new EvaluationSummary(
                    id(),
                    name,
                    question,
                    state,
                    ids().stream().map(SampleEvaluations::named).toList(),
                    voted.size(),
                    evaluators.size(),
                    "ada",
                    NOW.minusDays(9),
                    state == EvaluationState.OPEN ? null : NOW.minusDays(4),
                    7);
        }

        EvaluationDetails details() {
            List<WeightedCriterion> weights = weights();
            return new EvaluationDetails(
                    summary(),
                    Scale.ONE_TO_FIVE,
                    name.startsWith("API")
                            ? List.of(new Withdrawal(
                                    named(TechnologyId.parse("soap")), "Nobody has asked for it since spring."))
                            : List.of(),
                    Outcomes.shares(weights, ScoreSheet.shares(weights)),
                    evaluators,
                    voted.stream()
                            .map(it -> new BallotReceipt(it, NOW.minusDays(6), it.equals("ada") ? 1 : 0, null))
                            .toList(),
                    evaluators.stream().filter(it -> !voted.contains(it)).toList(),
                    state == EvaluationState.ABANDONED ? "The warehouse was sold." : null,
                    history(weights));
        }

        private List<EvaluationChange> history(List<WeightedCriterion> weights) {
            return List.of(
                    new EvaluationChange(140, NOW.minusDays(9), "ada", "opened", null, null, List.of()),
                    new EvaluationChange(
                            151,
                            NOW.minusDays(8),
                            "ada",
                            "reweighted",
                            null,
                            "Both teams say that speed matters less than we thought.",
                            Outcomes.shares(weights, ScoreSheet.shares(weights))),
                    new EvaluationChange(155, NOW.minusDays(6), "grace", "ballot-submitted", null, null, List.of()));
        }

        ScoreSheet scores() {
            return new ScoreSheet(ids(), weights(), Scale.ONE_TO_FIVE, ballots());
        }

        private List<TechnologyId> ids() {
            return options.stream().map(TechnologyId::parse).toList();
        }

        private List<WeightedCriterion> weights() {
            return criteria.stream()
                    .map(it -> it.split(":"))
                    .map(it -> new WeightedCriterion(it[0], new BigDecimal(it[1])))
                    .toList();
        }

        List<Ballot> ballots() {
            return voted.stream()
                    .map(it -> new Ballot(new PersonId(it), scores(new Random(it.hashCode()))))
                    .toList();
        }

        private List<Score> scores(Random random) {
            return ids().stream()
                    .flatMap(option -> weights().stream()
                            .map(it ->
                                    new Score(option, it.criterion(), 1 + random.nextInt(5), why(random.nextInt(4)))))
                    .toList();
        }

        private static @Nullable String why(int which) {
            return which == 0 ? "We measured it in the last project, and it surprised us." : null;
        }
    }
}
