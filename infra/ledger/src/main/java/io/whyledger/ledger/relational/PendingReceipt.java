package io.whyledger.ledger.relational;

import io.whyledger.ledger.relational.Append.ReceiptRow;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The receipt that waits in a unit of work for the append to take it along. */
final class PendingReceipt {

    private static final String KEY = PendingReceipt.class.getName();

    private PendingReceipt() {}

    static void put(UnitOfWork<?> unitOfWork, ReceiptRow receipt) {
        unitOfWork.root().resources().put(KEY, receipt);
    }

    /** The receipt of the current unit of work, for the first who asks. */
    static @Nullable ReceiptRow take() {
        return CurrentUnitOfWork.map(
                        unitOfWork -> (ReceiptRow) unitOfWork.root().resources().remove(KEY))
                .orElse(null);
    }
}
