package io.whyledger.query.document;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.query.http.Ask;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Imported documents, the form that takes a new one, and what became of each. */
@Controller
class ImportPages {

    private static final int SIZE = 50;

    private final Ask ask;
    private final Clock clock = Clock.systemUTC();

    ImportPages(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/imports")
    String imports(@RequestParam(required = false) @Nullable Integer page, Model model) {
        int index = PageAddress.index(page);
        PageOf<ImportSummary> imports = ask.forPage(new ListImports(index, SIZE));
        model.addAttribute("imports", imports)
                .addAttribute("previous", PageAddress.of("/imports").page(index - 1))
                .addAttribute("next", PageAddress.of("/imports").page(index + 1));
        return "imports/imports";
    }

    @GetMapping("/imports/new")
    String chooseDocument(@RequestParam(required = false) @Nullable String name, Model model) {
        model.addAttribute("name", name).addAttribute("today", LocalDate.now(clock));
        return "imports/new";
    }

    @GetMapping("/imports/{slug}")
    String report(@PathVariable String slug, Model model) {
        DocumentImportId id = DocumentImportId.parse(slug);
        ImportDetails details = ask.forAny(new FindImport(id), ImportDetails.class)
                .orElseThrow(() -> new NothingFound(
                        "document.unknown",
                        "No document was imported as " + slug + ". Choose one of the imports, or import it."));
        model.addAttribute("document", details);
        return "imports/report";
    }
}
