package io.whyledger.query.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Puts a question to the query side and waits for the answer; what a handler refuses is thrown as it was. */
@Component
public class Ask {

    private final QueryGateway queries;

    Ask(QueryGateway queries) {
        this.queries = queries;
    }

    public <T> T forOne(Object question, Class<T> answer) {
        return await(queries.query(question, ResponseTypes.instanceOf(answer)));
    }

    public <T> Optional<T> forAny(Object question, Class<T> answer) {
        return await(queries.query(question, ResponseTypes.optionalInstanceOf(answer)));
    }

    /** The caller knows what the items are from the query's documentation. */
    @SuppressWarnings("unchecked")
    public <T> PageOf<T> forPage(Object question) {
        return await(queries.query(question, ResponseTypes.instanceOf(PageOf.class)));
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException refusal ? refusal : failed;
        }
    }
}
