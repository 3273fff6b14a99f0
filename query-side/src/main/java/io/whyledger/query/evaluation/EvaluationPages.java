package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Evaluations: the list, and each one as a ballot while it is open, as a result once it is closed. */
@Controller
class EvaluationPages {

    private final Queries queries;

    EvaluationPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/evaluations")
    @Reads({ViewNames.EVALUATION, ViewNames.CATALOGUE})
    String evaluations(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String technology,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String awaiting,
            @RequestParam(required = false) @Nullable Integer page,
            Principal reader,
            Model model) {
        EvaluationSelection selection =
                new EvaluationSelection(state, technology, person, awaiting, PageAddress.index(page));
        model.addAttribute("chosen", selection)
                .addAttribute("states", EvaluationState.values())
                .addAttribute("me", reader.getName())
                .addAttribute("evaluations", queries.page(selection.query(), EvaluationSummary.class));
        return "evaluations/evaluations";
    }

    @GetMapping("/evaluations/{slug}")
    @Reads({ViewNames.EVALUATION, ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String evaluation(@PathVariable String slug, Principal reader, Model model) {
        EvaluationId id = EvaluationId.parse(slug);
        EvaluationDetails evaluation = find(id, reader, model);
        return switch (evaluation.summary().state()) {
            case OPEN -> open(evaluation, new PersonId(reader.getName()), model);
            case CLOSED -> closed(id, model);
            case ABANDONED -> "evaluations/abandoned";
        };
    }

    @GetMapping("/evaluations/{slug}/what-if")
    @Reads({ViewNames.EVALUATION, ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String whatIf(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            Principal reader,
            Model model) {
        EvaluationId id = EvaluationId.parse(slug);
        WhatIf question = WhatIfParameters.parse(id, parameters);
        EvaluationDetails evaluation = find(id, reader, model);
        Supposition supposition = queries.ask(question, Supposition.class);
        model.addAttribute("question", question)
                .addAttribute("supposition", supposition)
                .addAttribute("changes", RankChange.of(supposition))
                .addAttribute("chart", RankingChart.of(supposition.supposed(), evaluation.scale()))
                .addAttribute("flip", FlipWords.of(supposition.supposed()));
        return "evaluations/what-if";
    }

    private EvaluationDetails find(EvaluationId id, Principal reader, Model model) {
        EvaluationDetails evaluation = queries.find(new FindEvaluation(id), EvaluationDetails.class)
                .orElseThrow(() -> new UnknownEvaluation(id));
        model.addAttribute("evaluation", evaluation)
                .addAttribute("figures", Figures.INSTANCE)
                .addAttribute("mine", evaluation.summary().openedBy().equals(reader.getName()));
        return evaluation;
    }

    private String open(EvaluationDetails evaluation, PersonId reader, Model model) {
        OfferCriteria evidence = new OfferCriteria(evaluation.summary().options().stream()
                .map(OptionName::technologyId)
                .toList());
        OwnBallot own = queries.find(new FindBallot(evaluation.summary().id(), reader), OwnBallot.class)
                .orElse(null);
        List<Score> scores = own == null ? List.of() : own.scores();
        model.addAttribute("own", own)
                .addAttribute("asked", asked(evaluation, reader.value()))
                .addAttribute(
                        "ballot", BallotForm.of(evaluation, queries.ask(evidence, OfferedCriteria.class), scores));
        return "evaluations/open";
    }

    private static boolean asked(EvaluationDetails evaluation, String reader) {
        return evaluation.evaluators().isEmpty() || evaluation.evaluators().contains(reader);
    }

    private String closed(EvaluationId id, Model model) {
        EvaluationResult result = queries.ask(new FindResult(id), EvaluationResult.class);
        model.addAttribute("result", result)
                .addAttribute("chart", RankingChart.of(result.outcome(), result.scale()))
                .addAttribute("contested", DisagreementChart.of(result.outcome(), result.scale()))
                .addAttribute("flip", FlipWords.of(result.outcome()));
        return "evaluations/result";
    }
}
