package io.whyledger.command.document;

import io.whyledger.command.document.ImportPreview.CandidatePreview;
import io.whyledger.command.document.ImportPreview.FindingPreview;
import io.whyledger.command.technology.PreviewCandidate;
import io.whyledger.command.technology.TakeOverCandidate;
import io.whyledger.command.technology.TakeOverPreview;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.Slug;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what an import would change, by the same rules that will take it over, and stores nothing. */
@Component
class Previews {

    private final CommandGateway gateway;
    private final Documents documents;

    Previews(CommandGateway gateway, Documents documents) {
        this.gateway = gateway;
        this.documents = documents;
    }

    ImportPreview preview(String name, byte[] bytes, LocalDate observedOn) {
        ReadDocument document = documents.read(name, bytes);
        Optional<TakeOver> last = lastTakeOver(document);
        List<CandidatePreview> changes = new ArrayList<>();
        ImportCounts counts = ImportCounts.NONE;
        for (TakeOverPlan.Step step : TakeOverPlan.of(
                document,
                last.map(takeOver -> documents.readKept(takeOver.contentHash())).orElse(null),
                observedOn)) {
            Change change = change(step);
            counts = counts.plus(change.counts());
            changes.add(change.preview());
        }
        return new ImportPreview(
                document.importId().slug(),
                document.name(),
                document.contentHash(),
                last.filter(takeOver -> takeOver.contentHash().equals(document.contentHash()))
                        .isPresent(),
                document.overview().candidates().size(),
                document.statements(),
                counts,
                changes,
                document.unreadLines());
    }

    private Optional<TakeOver> lastTakeOver(ReadDocument document) {
        try {
            return Optional.of(gateway.<TakeOver>sendAndWait(new FindTakeOver(document.importId())));
        } catch (AggregateNotFoundException neverImported) {
            return Optional.empty();
        }
    }

    private record Change(CandidatePreview preview, ImportCounts counts) {}

    private Change change(TakeOverPlan.Step step) {
        TakeOverCandidate command = step.command();
        if (command == null) {
            return refused(step, Objects.requireNonNull(step.refused()));
        }
        try {
            TakeOverPreview preview = Objects.requireNonNull(gateway.sendAndWait(new PreviewCandidate(command)));
            return new Change(candidate(step, preview, null), preview.counts());
        } catch (RuleViolation violation) {
            return refused(step, TakeOverPlan.refusal(step.candidate(), violation));
        }
    }

    private static Change refused(TakeOverPlan.Step step, RefusedCandidate refused) {
        return new Change(
                candidate(step, new TakeOverPreview(ImportCounts.NONE, List.of()), refused), ImportCounts.NONE);
    }

    private static CandidatePreview candidate(
            TakeOverPlan.Step step, TakeOverPreview preview, @Nullable RefusedCandidate refused) {
        return new CandidatePreview(
                step.candidate().name(),
                Slug.of(step.candidate().name()),
                step.candidate().category(),
                step.candidate().parent(),
                preview.counts().registered() > 0,
                step.candidate().line(),
                preview.findings().stream()
                        .map(finding -> new FindingPreview(
                                finding.kind(),
                                finding.criterion(),
                                finding.stance(),
                                finding.statement(),
                                finding.line()))
                        .toList(),
                refused);
    }
}
