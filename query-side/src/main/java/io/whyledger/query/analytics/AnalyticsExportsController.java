package io.whyledger.query.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The rows of all figures to take along. */
@RestController
@RequestMapping("/api/analytics")
@Tag(name = "Analytics", description = "Figures about how decisions are taken and how they last")
class AnalyticsExportsController {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String NAMES =
            "lead-times, reversals, adoption, reviewer-load, disagreement, stale-decisions or activity";

    private final Queries queries;
    private final JsonMapper json;

    AnalyticsExportsController(Queries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    @GetMapping(
            path = {"/{figures}.csv", "/{figures}"},
            produces = CSV)
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Take figures along for a spreadsheet",
            description =
                    "As CSV (RFC 4180) in UTF-8 with a line of names. Texts that a spreadsheet would take for a"
                            + " formula begin with an apostrophe. Also there under the address of the figures by Accept: text/csv.")
    @ApiResponse(
            responseCode = "200",
            description = "The rows",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(value = AnalyticsExamples.CSV)))
    void csv(
            @Parameter(description = NAMES, example = "lead-times") @PathVariable String figures,
            @Parameter(description = AnalyticsController.FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = AnalyticsController.TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = AnalyticsController.SCOPE) @RequestParam @Size(max = 200) @Nullable String scope,
            @Parameter(description = AnalyticsController.WITHIN)
                    @RequestParam(defaultValue = AnalyticsController.USUAL_DAYS)
                    @Min(1)
                    @Max(3650)
                    int within,
            HttpServletResponse response)
            throws IOException {
        Figures of = Figures.named(figures);
        List<? extends Record> rows = of.rows(queries, new FindAnalytics(from, to, scope, within));
        begin(response, CSV, of, "csv");
        RowWriter.csv(of.row(), rows, response.getOutputStream());
    }

    @GetMapping(
            path = {"/{figures}.ndjson", "/{figures}"},
            produces = NDJSON)
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Take figures along for a program",
            description = "As JSON, one row a line. Also there under the address of the figures by Accept:"
                    + " application/x-ndjson.")
    @ApiResponse(
            responseCode = "200",
            description = "The rows",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(value = AnalyticsExamples.NDJSON)))
    void ndjson(
            @Parameter(description = NAMES, example = "lead-times") @PathVariable String figures,
            @Parameter(description = AnalyticsController.FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = AnalyticsController.TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = AnalyticsController.SCOPE) @RequestParam @Size(max = 200) @Nullable String scope,
            @Parameter(description = AnalyticsController.WITHIN)
                    @RequestParam(defaultValue = AnalyticsController.USUAL_DAYS)
                    @Min(1)
                    @Max(3650)
                    int within,
            HttpServletResponse response)
            throws IOException {
        Figures of = Figures.named(figures);
        List<? extends Record> rows = of.rows(queries, new FindAnalytics(from, to, scope, within));
        begin(response, NDJSON, of, "ndjson");
        RowWriter.ndjson(json, rows, response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String type, Figures figures, String suffix) {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"whyledger-%s.%s\"".formatted(figures.key(), suffix));
    }
}
