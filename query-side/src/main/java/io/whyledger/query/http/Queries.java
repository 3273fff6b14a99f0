package io.whyledger.query.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the query bus and waits for the answer; what the handler throws, this throws. */
@Component
public class Queries {

    private final QueryGateway gateway;
    private final JsonMapper json;

    Queries(QueryGateway gateway, JsonMapper json) {
        this.gateway = gateway;
        this.json = json;
    }

    /** A question that always has an answer. */
    public <A> A ask(Object query, Class<A> answer) {
        return await(gateway.query(query, ResponseTypes.instanceOf(answer)));
    }

    /** A question about something that may not be there. */
    public <A> Optional<A> find(Object query, Class<A> answer) {
        return await(gateway.query(query, ResponseTypes.optionalInstanceOf(answer)));
    }

    /** A question for one page of a list. */
    public <A> PageOf<A> page(Object query, Class<A> item) {
        PageOf<?> page = await(gateway.query(query, new PageResponse()));
        List<A> items = page.items().stream().map(row -> read(row, item)).toList();
        return new PageOf<>(items, page.page(), page.size(), page.total());
    }

    /** A page that came from another process has lost the type of its rows. */
    private <A> A read(Object row, Class<A> type) {
        return type.isInstance(row) ? type.cast(row) : json.convertValue(row, type);
    }

    private static <A> A await(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
