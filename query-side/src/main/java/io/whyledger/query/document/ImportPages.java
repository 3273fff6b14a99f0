package io.whyledger.query.document;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
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

    private final Queries queries;
    private final Clock clock;

    ImportPages(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/imports")
    @Reads(ViewNames.DOCUMENT)
    String imports(@RequestParam(required = false) @Nullable Integer page, Model model) {
        int index = PageAddress.index(page);
        PageOf<ImportSummary> imports = queries.page(new ListImports(index, SIZE), ImportSummary.class);
        model.addAttribute("imports", imports)
                .addAttribute("previous", PageAddress.of("/imports").page(index - 1))
                .addAttribute("next", PageAddress.of("/imports").page(index + 1));
        return "imports/imports";
    }

    @GetMapping("/import")
    String chooseDocument(@RequestParam(required = false) @Nullable String name, Model model) {
        model.addAttribute("name", name).addAttribute("today", LocalDate.now(clock));
        return "imports/new";
    }

    @GetMapping("/imports/{slug}")
    @Reads(ViewNames.DOCUMENT)
    String report(@PathVariable String slug, Model model) {
        DocumentImportId id = DocumentImportId.parse(slug);
        ImportDetails details = queries.find(new FindImport(id), ImportDetails.class)
                .orElseThrow(() -> new NothingFound(
                        "import.not-found",
                        "No document was imported as " + slug + ". Choose one of the imports, or import it."));
        model.addAttribute("document", details);
        return "imports/report";
    }
}
