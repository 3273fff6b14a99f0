package io.whyledger.query.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks the query bus and waits for the answer; what the handler throws, this throws. */
@Component
public class Queries {

    private final QueryGateway gateway;

    Queries(QueryGateway gateway) {
        this.gateway = gateway;
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
        return new PageOf<>(page.items().stream().map(item::cast).toList(), page.page(), page.size(), page.total());
    }

    private static <A> A await(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
