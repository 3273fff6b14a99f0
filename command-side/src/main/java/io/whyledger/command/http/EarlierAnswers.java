package io.whyledger.command.http;

import io.whyledger.domain.EventMetadata;
import io.whyledger.ledger.CommandReceipts;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Finds what a request was answered when it was sent before. */
@Component
class EarlierAnswers {

    private final CommandReceipts receipts;

    EarlierAnswers(CommandReceipts receipts) {
        this.receipts = receipts;
    }

    /** The answer to an earlier request with the same key, which must have been the same request. */
    Optional<Object> find(MetaData metadata) {
        String key = (String) metadata.get(EventMetadata.IDEMPOTENCY_KEY);
        if (key == null) {
            return Optional.empty();
        }
        Optional<CommandReceipts.Receipt> earlier = receipts.find((String) metadata.get(EventMetadata.ACTOR), key);
        if (earlier.isPresent()
                && !earlier.get().fingerprint().equals(metadata.get(EventMetadata.REQUEST_FINGERPRINT))) {
            throw new IdempotencyKeyReused();
        }
        return earlier.map(CommandReceipts.Receipt::answer);
    }
}
