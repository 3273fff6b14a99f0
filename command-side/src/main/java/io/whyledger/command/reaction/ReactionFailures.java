package io.whyledger.command.reaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Knows what holds the reactions up; Axon forgets it as soon as it lets go of the events in order to try them again. */
@Component
class ReactionFailures implements ListenerInvocationErrorHandler, MessageHandlerInterceptor<EventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(ReactionFailures.class);

    /** Twice as long as it takes at most until they are tried again; by then another process has done better. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Clock clock;
    private volatile @Nullable Failure last;

    private record Failure(Instant at, Exception cause) {}

    ReactionFailures(Clock clock) {
        this.clock = clock;
    }

    /** Throwing it has the events handed again. */
    @Override
    public void onError(Exception cause, EventMessage<?> event, EventMessageHandler reaction) throws Exception {
        last = new Failure(clock.instant(), cause);
        log.error(
                "reactions are held up reaction={} event={} id={}",
                reaction.getTargetType().getSimpleName(),
                event.getPayloadType().getSimpleName(),
                event.getIdentifier());
        throw cause;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        unitOfWork.afterCommit(done -> last = null);
        return chain.proceed();
    }

    Optional<Exception> current() {
        return Optional.ofNullable(last)
                .filter(failure -> failure.at().plus(FRESH).isAfter(clock.instant()))
                .map(Failure::cause);
    }
}
