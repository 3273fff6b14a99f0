package io.whyledger.command.document;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Recorded;
import io.whyledger.domain.MalformedInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** Takes the import form, with a dropped file or a pasted text, and leads on to the preview or the import's page. */
@Controller
@Hidden
@RequestMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
class ImportForms {

    /** Larger documents are not carried in the page of a preview. */
    private static final int CARRIED = 200_000;

    private static final int SHORT_WAIT_MILLIS = 1_500;

    private final DocumentImports imports;
    private final Previews previews;
    private final Recorded recorded;
    private final Clock clock;

    ImportForms(DocumentImports imports, Previews previews, Recorded recorded, Clock clock) {
        this.imports = imports;
        this.previews = previews;
        this.recorded = recorded;
        this.clock = clock;
    }

    record ImportForm(
            @Nullable String name,
            @Nullable LocalDate observedOn,
            @Nullable String content,
            @Nullable MultipartFile file) {

        byte[] bytes() throws IOException {
            if (file != null && !file.isEmpty()) {
                return file.getBytes();
            }
            if (content == null || content.isBlank()) {
                throw new MalformedInput("document.empty", "Choose a Markdown file or paste its text.");
            }
            // A form sends each end of a line as CRLF, whatever was pasted.
            return content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        }

        /** As typed, else the file's name without its ending. */
        String documentName() {
            if (name != null && !name.isBlank()) {
                return name;
            }
            String original = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return original.replaceFirst("\\.[A-Za-z]+$", "");
        }
    }

    @PostMapping("/preview")
    String preview(
            @ModelAttribute ImportForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model)
            throws IOException {
        byte[] bytes = form.bytes();
        model.addAttribute("preview", previews.preview(form.documentName(), bytes, given(form.observedOn())));
        model.addAttribute("observedOn", given(form.observedOn()));
        model.addAttribute("content", bytes.length <= CARRIED ? new String(bytes, StandardCharsets.UTF_8) : null);
        return fragment ? "imports/preview :: preview" : "imports/preview";
    }

    @PostMapping
    String importDocument(@ModelAttribute ImportForm form, CommandContext context)
            throws IOException, InterruptedException, ExecutionException {
        DocumentImports.Begun begun =
                imports.begin(form.documentName(), form.bytes(), given(form.observedOn()), context);
        TakeOver shown = soon(begun);
        return recorded.redirect(
                "/imports/" + shown.importId().slug(), shown.importId().value(), shown.version());
    }

    /** The end, if it comes soon; otherwise the start, whose page shows the progress. */
    private static TakeOver soon(DocumentImports.Begun begun) throws InterruptedException, ExecutionException {
        try {
            return begun.end().get(SHORT_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return begun.start();
        }
    }

    private LocalDate given(@Nullable LocalDate observedOn) {
        return observedOn == null ? LocalDate.now(clock) : observedOn;
    }
}
