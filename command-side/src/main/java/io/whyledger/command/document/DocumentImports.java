package io.whyledger.command.document;

import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Commands;
import io.whyledger.command.technology.Wording;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Imports documents: keeps them, records that the import has begun, and sets the takeover going. */
@Component
class DocumentImports {

    private static final int FIRST_UNREAD = 100;

    private final Documents documents;
    private final Commands commands;
    private final TakeOvers takeOvers;
    private final TakeOverEnds ends;

    DocumentImports(Documents documents, Commands commands, TakeOvers takeOvers, TakeOverEnds ends) {
        this.documents = documents;
        this.commands = commands;
        this.takeOvers = takeOvers;
        this.ends = ends;
    }

    /**
     * The import as it stands once it has begun, and its end.
     *
     * @param end completes when everything is taken over; already complete when this content was imported before
     */
    record Begun(TakeOver start, CompletableFuture<TakeOver> end) {}

    Begun begin(String name, byte[] bytes, LocalDate observedOn, CommandContext context) {
        Wording.day("day of the observation", observedOn);
        ReadDocument document = documents.read(name, bytes);
        documents.keep(bytes);
        TakeOver start = commands.send(
                new StartDocumentImport(
                        document.importId(),
                        document.name(),
                        document.contentHash(),
                        documents.keepReport(document),
                        bytes.length,
                        document.overview().candidates().size(),
                        document.statements(),
                        document.overview().notUnderstood().size(),
                        document.unreadLines().stream().limit(FIRST_UNREAD).toList(),
                        observedOn,
                        context.expectedVersion()),
                document.contentHash(),
                context);
        return new Begun(start, start.completed() ? CompletableFuture.completedFuture(start) : end(start));
    }

    /** Of this version, whichever has become the newest since: the request may be an earlier one that is sent again. */
    private CompletableFuture<TakeOver> end(TakeOver start) {
        return ends.of(start).map(CompletableFuture::completedFuture).orElseGet(() -> takeOvers
                .begin(start.importId())
                .thenApply(newest -> ends.of(start).orElse(newest)));
    }
}
