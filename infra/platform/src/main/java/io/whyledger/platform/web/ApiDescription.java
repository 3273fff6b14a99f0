package io.whyledger.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes in OpenAPI what all operations share. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Whyledger")
                        .version("1")
                        .description("The event-sourced ledger of technology and architecture decisions. Commands "
                                + "answer with an ETag, the version of the stream, and a Whyledger-Position; send "
                                + "that position as Whyledger-At-Least with a question to see your own change."));
    }

    @Bean
    GlobalOpenApiCustomizer sharedParts() {
        return api -> api.getPaths().values().forEach(ApiDescription::describe);
    }

    private static void describe(PathItem path) {
        path.readOperationsMap().forEach((method, operation) -> {
            addProblem(operation);
            addHeader(
                    operation,
                    "Whyledger-Person",
                    "whom to act as, on the loopback address, until people can sign in; the local user if absent; "
                            + "percent-encoded beyond ASCII",
                    "grace");
            if (method == PathItem.HttpMethod.GET) {
                addHeader(operation, "Whyledger-At-Least", "wait until this position in the ledger is visible", "57");
            } else {
                addHeader(operation, "Idempotency-Key", "makes repetitions of this request have one effect", "3f1c0a");
                addHeader(operation, "If-Match", "the version that you saw, as an ETag gave it", "\"3\"");
            }
        });
    }

    private static void addProblem(Operation operation) {
        Schema<?> problem = new Schema<>()
                .type("object")
                .example(Map.of(
                        "type", "urn:whyledger:problem:technology.retired",
                        "title", "Conflict",
                        "status", 409,
                        "detail", "It is retired; reinstate it first."));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem detail (RFC 9457) that says what to do")
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }

    private static void addHeader(Operation operation, String name, String description, String example) {
        operation.addParametersItem(new HeaderParameter()
                .name(name)
                .required(false)
                .description(description)
                .schema(new Schema<String>().type("string"))
                .example(example));
    }
}
