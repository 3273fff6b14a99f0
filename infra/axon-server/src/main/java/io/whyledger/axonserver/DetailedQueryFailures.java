package io.whyledger.axonserver;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;

/** Says of what query handlers throw what callers know. */
class DetailedQueryFailures implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuntimeException thrown) {
            Failure failure = Failure.of(thrown);
            throw failure == null ? thrown : new QueryExecutionException(failure.message(), thrown, failure);
        }
    }
}
