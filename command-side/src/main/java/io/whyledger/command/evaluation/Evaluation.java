package io.whyledger.command.evaluation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.whyledger.command.technology.RegisteredTechnologies;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.technology.TechnologyId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A question to several people, whose ballots stay sealed until it is closed and its result is frozen. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
@Revision("1")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@SuppressWarnings("NullAway.Init")
class Evaluation {

    private static final int NAMED_CELLS = 5;

    @AggregateIdentifier
    private EvaluationId id;

    private PersonId openedBy;
    private List<PersonId> evaluators;
    private Grid grid;
    private Ballots ballots = new Ballots();
    private boolean over;

    Evaluation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    EvaluationChanged handle(OpenEvaluation command, RegisteredTechnologies registered) {
        command.options().forEach(option -> requireRegistered(option, registered));
        return record(new EvaluationOpened(
                command.evaluationId(),
                command.name(),
                command.question(),
                command.options(),
                command.criteria(),
                command.scale(),
                command.evaluators(),
                command.openedBy()));
    }

    @CommandHandler
    EvaluationChanged handle(AddOption command, RegisteredTechnologies registered) {
        requireOpen();
        requireOpener(command.by());
        refuseIf(
                grid.options().contains(command.option()),
                "evaluation.option-already-added",
                "It is in the running already; add another technology.");
        refuseIf(
                grid.options().size() >= Options.MOST,
                "evaluation.too-many-options",
                "It has %d options, as many as it can have; withdraw one first.".formatted(Options.MOST));
        requireRegistered(command.option(), registered);
        return record(new OptionAdded(id, command.option()));
    }

    @CommandHandler
    EvaluationChanged handle(WithdrawOption command) {
        requireOpen();
        requireOpener(command.by());
        grid.requireOption(command.option());
        refuseIf(
                grid.options().size() <= Options.FEWEST,
                "evaluation.too-few-options",
                "It must keep %d options; add another one first, or abandon the evaluation.".formatted(Options.FEWEST));
        return record(new OptionWithdrawn(id, command.option(), command.reason()));
    }

    @CommandHandler
    EvaluationChanged handle(ReweightCriteria command) {
        requireOpen();
        requireOpener(command.by());
        refuseIf(
                command.criteria().equals(grid.criteria()),
                "evaluation.unchanged",
                "These are its criteria and weights already; change one.");
        return record(new CriteriaReweighted(id, command.criteria(), command.reason()));
    }

    @CommandHandler
    EvaluationChanged handle(SubmitBallot command) {
        requireOpen();
        refuseIf(
                !evaluators.isEmpty() && !evaluators.contains(command.evaluator()),
                "evaluation.not-an-evaluator",
                "Only the evaluators that it names may vote; ask whoever opened it.");
        grid.requireCellsOf(command.scores());
        Ballot ballot = new Ballot(command.evaluator(), grid.counting(command.scores()));
        if (ballots.have(ballot)) {
            return unchanged();
        }
        return record(
                ballots.haveOneOf(command.evaluator())
                        ? new BallotRevised(id, ballot)
                        : new BallotSubmitted(id, ballot));
    }

    @CommandHandler
    EvaluationChanged handle(CloseEvaluation command) {
        requireOpen();
        requireOpener(command.by());
        List<Ballot> counting = ballots.counting();
        refuseIf(
                counting.isEmpty(),
                "evaluation.no-ballots",
                "Nobody has voted yet; wait for a ballot, or abandon the evaluation.");
        requireEachCellScored(grid.unscored(counting));
        return record(new EvaluationClosed(id, grid.options(), grid.criteria(), counting));
    }

    @CommandHandler
    EvaluationChanged handle(AbandonEvaluation command) {
        requireOpen();
        requireOpener(command.by());
        return record(new EvaluationAbandoned(id, command.reason()));
    }

    private void requireOpen() {
        refuseIf(over, "evaluation.not-open", "It was closed or abandoned, and stays as it is; open another one.");
    }

    private void requireOpener(PersonId person) {
        refuseIf(
                !person.equals(openedBy),
                "evaluation.not-the-opener",
                "Only %s, who opened it, may change, close or abandon it; ask them.".formatted(openedBy));
    }

    private static void requireRegistered(TechnologyId option, RegisteredTechnologies registered) {
        if (!registered.contain(option)) {
            throw new NothingFound(
                    "evaluation.technology-not-found",
                    "There is no technology %s; register it first.".formatted(option.slug()));
        }
    }

    private static void requireEachCellScored(List<String> unscored) {
        List<String> named = unscored.stream().limit(NAMED_CELLS).toList();
        String more = unscored.size() > NAMED_CELLS ? " and " + (unscored.size() - NAMED_CELLS) + " more" : "";
        refuseIf(
                !unscored.isEmpty(),
                "evaluation.unscored",
                "Nobody has scored %s%s; have that scored, or withdraw the option or criterion."
                        .formatted(String.join(", ", named), more));
    }

    private static void refuseIf(boolean broken, String rule, String message) {
        if (broken) {
            throw new RuleViolation(rule, message);
        }
    }

    private EvaluationChanged record(EvaluationEvent event) {
        apply(event);
        return new EvaluationChanged(event.evaluationId(), getVersion());
    }

    private EvaluationChanged unchanged() {
        return new EvaluationChanged(id, getVersion());
    }

    @EventSourcingHandler
    void on(EvaluationOpened event) {
        id = event.evaluationId();
        openedBy = event.openedBy();
        evaluators = event.evaluators();
        grid = new Grid(event.options(), event.criteria(), event.scale());
    }

    @EventSourcingHandler
    void on(OptionAdded event) {
        grid = grid.with(event.option());
    }

    @EventSourcingHandler
    void on(OptionWithdrawn event) {
        grid = grid.without(event.option());
        ballots.keepCounting(grid);
    }

    @EventSourcingHandler
    void on(CriteriaReweighted event) {
        grid = grid.weighing(event.criteria());
        ballots.keepCounting(grid);
    }

    @EventSourcingHandler
    void on(BallotSubmitted event) {
        ballots.put(event.ballot());
    }

    @EventSourcingHandler
    void on(BallotRevised event) {
        ballots.put(event.ballot());
    }

    @EventSourcingHandler
    void on(EvaluationClosed event) {
        over = true;
    }

    @EventSourcingHandler
    void on(EvaluationAbandoned event) {
        over = true;
    }
}
