package io.whyledger.projection.activity;

import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells each event as a sentence. */
@Component
@ProcessingGroup(ViewNames.ACTIVITY)
class ActivityProjector {

    private final ActivityViewStore views;

    ActivityProjector(ActivityViewStore views) {
        this.views = views;
    }

    @EventHandler
    void on(TechnologyRegistered event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId(), event.name());
        views.add(entry, event, subject, Sentences.of(entry, event), event.summary());
    }

    @EventHandler
    void on(TechnologyRenamed event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        String sentence = Sentences.of(entry, event, subject.name());
        views.add(entry, event, subject.called(event.name()), sentence, null);
    }

    @EventHandler
    void on(TechnologyDescribed event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), event.summary());
    }

    @EventHandler
    void on(FindingRecorded event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), event.statement());
    }

    @EventHandler
    void on(FindingAmended event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), event.reason());
    }

    @EventHandler
    void on(FindingRetracted event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), event.reason());
    }

    @EventHandler
    void on(TechnologyMovedToRing event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), event.rationale());
    }

    @EventHandler
    void on(TechnologyRetired event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), event.reason());
    }

    @EventHandler
    void on(TechnologyReinstated event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.technologyId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), event.reason());
    }

    @EventHandler
    void on(DocumentImportStarted event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.importId(), event.name());
        views.add(entry, event, subject, Sentences.of(entry, event), null);
    }

    /** Progress is no news: a large document would bury everything else. */
    @EventHandler
    void on(DocumentImportAdvanced event) {}

    @EventHandler
    void on(DocumentImportCompleted event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.importId());
        views.add(entry, event, subject, Sentences.of(entry, event, subject.name()), null);
    }

    @EventHandler
    void on(EvaluationOpened event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId(), event.name());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event), event.question());
    }

    @EventHandler
    void on(OptionAdded event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event, subject.name()), null);
    }

    @EventHandler
    void on(OptionWithdrawn event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event, subject.name()), event.reason());
    }

    @EventHandler
    void on(CriteriaReweighted event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event, subject.name()), event.reason());
    }

    /** What the ballot says is sealed. */
    @EventHandler
    void on(BallotSubmitted event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event, subject.name()), null);
    }

    @EventHandler
    void on(BallotRevised event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event, subject.name()), null);
    }

    @EventHandler
    void on(EvaluationClosed event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event, subject.name()), null);
    }

    @EventHandler
    void on(EvaluationAbandoned event, LedgerEntry entry) {
        ActivitySubject subject = views.subject(event.evaluationId());
        views.add(entry, event, subject, EvaluationSentences.of(entry, event, subject.name()), event.reason());
    }
}
