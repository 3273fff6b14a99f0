package io.whyledger.ledger.publication;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How published events name this installation.
 *
 * @param source of all events; made from an identifier that is kept with the ledger if absent
 * @param schemas where readers find the schemas, ending with a slash: {@code /api/schemas/} of this application, as
 *     they reach it
 */
@Validated
@ConfigurationProperties("whyledger.publication")
record PublicationSettings(@Nullable URI source, @DefaultValue("http://localhost:8080/api/schemas/") URI schemas) {

    @AssertTrue(message = "whyledger.publication.schemas must be an absolute URI that ends with a slash")
    boolean isSchemasAFolder() {
        return schemas.isAbsolute() && schemas.toString().endsWith("/");
    }
}
