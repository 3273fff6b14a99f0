package io.whyledger.axonserver;

import java.util.concurrent.CompletableFuture;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;

/** Asks whichever process answers, and throws what its handlers threw. */
class RoutedQueryBus extends AxonServerQueryBus {

    RoutedQueryBus(Builder builder) {
        super(builder);
    }

    @Override
    public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
        return super.query(query)
                .exceptionally(thrown -> unanswered(query, thrown))
                .thenApply(answer -> restored(answer, query));
    }

    private static <R> QueryResponseMessage<R> unanswered(QueryMessage<?, R> query, Throwable thrown) {
        return new GenericQueryResponseMessage<>(query.getResponseType().responseMessagePayloadType(), thrown);
    }

    static <R> QueryResponseMessage<R> restored(QueryResponseMessage<R> answer, QueryMessage<?, R> query) {
        Failure failure = answer.isExceptional() ? Failure.of(answer.exceptionResult()) : null;
        if (failure == null) {
            return answer;
        }
        Class<R> type = query.getResponseType().responseMessagePayloadType();
        return new GenericQueryResponseMessage<>(type, failure.exception(), answer.getMetaData());
    }
}
