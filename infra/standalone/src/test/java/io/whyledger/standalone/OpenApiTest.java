package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@JourneyTest
@DisplayName("The description of the API")
class OpenApiTest {

    @Autowired
    private Api api;

    private JsonNode description;

    @BeforeEach
    void read() {
        description =
                new JsonMapper().readTree(api.get("/v3/api-docs").expect(200).body());
    }

    @Test
    void isOpenApi31() {
        assertThat(description.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void tellsOfEveryCommandAndQuestion() {
        assertThat(description.get("paths").propertyNames())
                .contains(
                        "/api/technologies",
                        "/api/technologies/{slug}",
                        "/api/technologies/{slug}/rename",
                        "/api/technologies/{slug}/describe",
                        "/api/technologies/{slug}/ring",
                        "/api/technologies/{slug}/retire",
                        "/api/technologies/{slug}/reinstate",
                        "/api/technologies/{slug}/findings",
                        "/api/technologies/{slug}/findings/{findingId}",
                        "/api/technologies/{slug}/findings/{findingId}/amend",
                        "/api/technologies/{slug}/findings/{findingId}/retract",
                        "/api/evaluations",
                        "/api/evaluations/{slug}/options",
                        "/api/evaluations/{slug}/options/withdraw",
                        "/api/evaluations/{slug}/criteria",
                        "/api/evaluations/{slug}/ballot",
                        "/api/evaluations/{slug}/close",
                        "/api/evaluations/{slug}/abandon",
                        "/api/evaluations/{slug}",
                        "/api/evaluations/{slug}/result",
                        "/api/evaluations/{slug}/what-if",
                        "/api/decisions",
                        "/api/decisions/facets",
                        "/api/decisions/graph",
                        "/api/decisions/{slug}",
                        "/api/decisions/{slug}/versions/{version}",
                        "/api/decisions/{slug}/differences",
                        "/api/work",
                        "/api/decisions/{slug}/revise",
                        "/api/decisions/{slug}/propose",
                        "/api/decisions/{slug}/approve",
                        "/api/decisions/{slug}/request-changes",
                        "/api/decisions/{slug}/object",
                        "/api/decisions/{slug}/reject",
                        "/api/decisions/{slug}/withdraw",
                        "/api/decisions/{slug}/deprecate",
                        "/api/decisions/{slug}/review-date",
                        "/api/decisions/{slug}/reaffirm",
                        "/api/decisions/{slug}/waivers",
                        "/api/decisions/{slug}/waivers/{waiverId}/revoke",
                        "/api/decisions/{slug}/adoptions",
                        "/api/decisions/{slug}/adoptions/end",
                        "/api/imports",
                        "/api/imports/preview",
                        "/api/imports/{slug}",
                        "/api/contents/{hash}",
                        "/api/comparisons",
                        "/api/activity",
                        "/api/activity/stream",
                        "/api/analytics/lead-times",
                        "/api/analytics/reversals",
                        "/api/analytics/adoption",
                        "/api/analytics/reviewer-load",
                        "/api/analytics/disagreement",
                        "/api/analytics/stale-decisions",
                        "/api/analytics/activity",
                        "/api/analytics/skipped",
                        "/api/analytics/{figures}",
                        "/api/analytics/{figures}.csv",
                        "/api/analytics/{figures}.ndjson",
                        "/api/operations/publisher",
                        "/api/operations/publisher/republish",
                        "/api/feed",
                        "/api/feed/stream",
                        "/api/schemas/{type}.json");
    }

    @Test
    void tellsOfNoPage() {
        assertThat(description.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/"));
    }

    @TestFactory
    Stream<DynamicTest> summarisesEachOperation() {
        return operations()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> assertThat(
                                operation.node().path("summary").asString(""))
                        .isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> documentsTheProblemsOfEachOperation() {
        return operations()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> assertThat(operation
                                .node()
                                .at("/responses/default/content/application~1problem+json/schema")
                                .isMissingNode())
                        .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> givesAnExampleOfEachRequestBody() {
        return operations()
                .filter(operation -> operation.node().has("requestBody"))
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> operation
                        .node()
                        .at("/requestBody/content")
                        .forEach(content -> assertThat(hasExample(content)).isTrue())));
    }

    @Test
    void tellsOfTheHeadersThatCommandsAndQuestionsShare() {
        JsonNode technologies = description.at("/paths/~1api~1technologies");

        assertThat(headers(technologies.get("post"))).contains("Idempotency-Key", "If-Match", "Whyledger-Person");
        assertThat(headers(technologies.get("get"))).contains("Whyledger-At-Least", "Whyledger-Person");
    }

    @Test
    void canBeReadInSwaggerUi() {
        assertThat(api.page("/swagger-ui.html").expect(302).header("Location")).isEqualTo("/swagger-ui/index.html");
        assertThat(api.page("/swagger-ui/index.html").expect(200).body()).contains("swagger-ui-bundle.js");
        assertThat(api.get("/swagger-ui/swagger-initializer.js").expect(200).body())
                .contains("/v3/api-docs");
        api.get("/swagger-ui/swagger-ui-bundle.js").expect(200);
    }

    private record Operation(String name, JsonNode node) {}

    private Stream<Operation> operations() {
        return description.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(operation -> new Operation(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }

    /** Of the whole, or of each text in it that is not one of a few. */
    private boolean hasExample(JsonNode content) {
        if (content.has("example") || content.has("examples")) {
            return true;
        }
        String reference = content.at("/schema/$ref").asString("");
        JsonNode properties = description.at(reference.replaceFirst("#", "") + "/properties");
        return !properties.isEmpty()
                && properties
                        .valueStream()
                        .allMatch(property ->
                                property.has("example") || property.has("examples") || property.has("enum"));
    }

    private static List<String> headers(JsonNode operation) {
        return operation
                .get("parameters")
                .valueStream()
                .filter(parameter -> "header".equals(parameter.get("in").asString()))
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }
}
