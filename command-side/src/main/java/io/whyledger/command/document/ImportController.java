package io.whyledger.command.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The command API of document imports. */
@RestController
@RequestMapping(path = "/api/imports", consumes = "text/markdown")
@Tag(name = "Imports: commands")
class ImportController {

    private final DocumentImports imports;
    private final Previews previews;
    private final Recorded recorded;
    private final ImportSettings settings;
    private final Clock clock;

    ImportController(
            DocumentImports imports, Previews previews, Recorded recorded, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.previews = previews;
        this.recorded = recorded;
        this.settings = settings;
        this.clock = clock;
    }

    @Operation(
            summary = "Preview an import",
            description = "Says what importing the document would change; stores nothing.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "A technology overview in Markdown, UTF-8",
            content =
                    @Content(
                            mediaType = "text/markdown",
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(ImportExamples.OVERVIEW)))
    @PostMapping("/preview")
    ImportPreview preview(
            @Parameter(description = "names the document through its versions", example = "message-brokers")
                    @RequestParam
                    String name,
            @Parameter(description = "the day of the findings; today when absent")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate observedOn,
            HttpServletRequest request)
            throws IOException {
        return previews.preview(name, body(request), given(observedOn));
    }

    @Operation(
            summary = "Import a document",
            description = "Takes over what the document says; of a changed document, only the differences. Answers 201 "
                    + "once everything is taken over, 200 when this content was imported before, 202 when it goes on "
                    + "in the background: follow Location for its progress.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "A technology overview in Markdown, UTF-8",
            content =
                    @Content(
                            mediaType = "text/markdown",
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(ImportExamples.OVERVIEW)))
    @PostMapping
    ResponseEntity<ImportAnswer> importDocument(
            @Parameter(description = "names the document through its versions", example = "message-brokers")
                    @RequestParam
                    String name,
            @Parameter(description = "the day of the findings; today when absent")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate observedOn,
            CommandContext context,
            HttpServletRequest request)
            throws IOException, InterruptedException, ExecutionException {
        DocumentImports.Begun begun = imports.begin(name, body(request), given(observedOn), context);
        try {
            TakeOver end = begun.end().get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
            return answer(status(begun.start(), end), end);
        } catch (TimeoutException goesOn) {
            return answer(HttpStatus.ACCEPTED, begun.start());
        }
    }

    /** A takeover with which another process goes on is under way still. */
    private static HttpStatus status(TakeOver start, TakeOver end) {
        if (start.completed()) {
            return HttpStatus.OK;
        }
        return end.completed() ? HttpStatus.CREATED : HttpStatus.ACCEPTED;
    }

    private ResponseEntity<ImportAnswer> answer(HttpStatus status, TakeOver takeOver) {
        return recorded.withBody(
                status,
                "/api/imports/" + takeOver.importId().slug(),
                takeOver.importId().value(),
                takeOver.version(),
                ImportAnswer.of(status, takeOver));
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        long maximum = settings.maximumSize().toBytes();
        if (request.getContentLengthLong() > maximum) {
            throw new DocumentTooLarge(settings.maximumSize());
        }
        byte[] bytes = request.getInputStream().readNBytes((int) maximum + 1);
        if (bytes.length > maximum) {
            throw new DocumentTooLarge(settings.maximumSize());
        }
        return bytes;
    }

    private LocalDate given(@Nullable LocalDate observedOn) {
        return observedOn == null ? LocalDate.now(clock) : observedOn;
    }
}
