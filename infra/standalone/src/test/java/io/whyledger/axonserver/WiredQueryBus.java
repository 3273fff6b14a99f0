package io.whyledger.axonserver;

import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import org.axonframework.axonserver.connector.query.QuerySerializer;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.SimpleQueryBus;

/** Handles a query as it arrives from the wire, and answers as the wire brings it. */
class WiredQueryBus extends SimpleQueryBus {

    private final QuerySerializer serializer;
    private final OverTheWire.Travels travels;

    WiredQueryBus(Builder builder, QuerySerializer serializer, OverTheWire.Travels travels) {
        super(builder);
        this.serializer = serializer;
        this.travels = travels;
    }

    @Override
    public <R> Registration subscribe(String name, Type answer, MessageHandler<? super QueryMessage<?, R>> handler) {
        travels.handled().add(name);
        return super.subscribe(name, answer, handler);
    }

    @Override
    public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
        QueryMessage<Q, R> received = serializer.deserializeRequest(serializer.serializeRequest(query, 1, 10_000, 0));
        return super.query(received).thenApply(answer -> {
            travels.travelled().add(query.getQueryName());
            QueryResponseMessage<R> read = serializer.deserializeResponse(
                    serializer.serializeResponse(answer, query.getIdentifier()), query.getResponseType());
            return RoutedQueryBus.restored(read, query);
        });
    }
}
