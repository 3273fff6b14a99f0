package io.whyledger.command.retry;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/** Tells a connection that broke before the events of a command were appended, so that sending it again is safe. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BeforeAnythingIsRecorded implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuntimeException failure) {
            if (Failure.of(failure) == Failure.CONNECTION_LOST) {
                throw new TransientDataAccessResourceException("the connection broke before the append", failure);
            }
            throw failure;
        }
    }
}
