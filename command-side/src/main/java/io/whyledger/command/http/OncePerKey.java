package io.whyledger.command.http;

import io.whyledger.domain.EventMetadata;
import io.whyledger.ledger.CommandReceipts;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Gives a repeated request the answer of the first, and keeps answers in the transaction of their events. */
@Component
class OncePerKey implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CommandReceipts receipts;
    private final EarlierAnswers answers;

    OncePerKey(CommandReceipts receipts, EarlierAnswers answers) {
        this.receipts = receipts;
        this.answers = answers;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        String key = metadata(unitOfWork, EventMetadata.IDEMPOTENCY_KEY);
        if (key == null) {
            return chain.proceed();
        }
        Optional<Object> earlier = answers.find(unitOfWork.getMessage().getMetaData());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Object answer = chain.proceed();
        String actor = metadata(unitOfWork, EventMetadata.ACTOR);
        String fingerprint = metadata(unitOfWork, EventMetadata.REQUEST_FINGERPRINT);
        receipts.keep(actor, key, fingerprint, answer);
        return answer;
    }

    private static String metadata(UnitOfWork<? extends CommandMessage<?>> unitOfWork, String key) {
        return (String) unitOfWork.getMessage().getMetaData().get(key);
    }
}
