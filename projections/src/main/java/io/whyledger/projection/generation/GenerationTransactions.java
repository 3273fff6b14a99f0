package io.whyledger.projection.generation;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/** Transactions in which the tables of a view are those of one generation. */
public class GenerationTransactions implements TransactionManager {

    private final TransactionManager views;
    private final Generation generation;

    public GenerationTransactions(TransactionManager views, Generation generation) {
        this.views = views;
        this.generation = generation;
    }

    @Override
    public Transaction startTransaction() {
        Generation before = SearchPath.bind(generation);
        try {
            return new Bound(views.startTransaction(), before);
        } catch (RuntimeException e) {
            SearchPath.bind(before);
            throw e;
        }
    }

    private record Bound(Transaction transaction, @Nullable Generation before) implements Transaction {

        @Override
        public void commit() {
            try {
                transaction.commit();
            } finally {
                SearchPath.bind(before);
            }
        }

        @Override
        public void rollback() {
            try {
                transaction.rollback();
            } finally {
                SearchPath.bind(before);
            }
        }
    }
}
