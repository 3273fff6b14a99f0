package io.whyledger.projection.publishing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Records that come into Kafka together, such as events and the position behind them, or not at all. */
class Transaction {

    private final Producer<String, byte[]> producer;
    private final AtomicInteger tooLarge = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean failed;

    Transaction(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * @throws TooLarge when Kafka does not take one of them; none is committed then, and the producer can go on
     * @throws KafkaException when it is not known whether they are committed
     */
    void commit(List<ProducerRecord<String, byte[]>> records) {
        producer.beginTransaction();
        try {
            // Without a broker each of them would wait for it by itself.
            for (int number = 0; number < records.size() && !failed; number++) {
                producer.send(records.get(number), answer(number));
            }
            // Whoever commits while records are still refused waits in vain for that to end.
            producer.flush();
            producer.commitTransaction();
        } catch (KafkaException failure) {
            if (tooLarge.get() < records.size()) {
                producer.abortTransaction();
                throw new TooLarge(tooLarge.get());
            }
            throw failure;
        }
    }

    private Callback answer(int number) {
        return (metadata, failure) -> {
            if (failure != null) {
                failed = true;
            }
            if (failure instanceof RecordTooLargeException) {
                tooLarge.accumulateAndGet(number, Math::min);
            }
        };
    }

    /** Which of the records it is. */
    static class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int number;

        TooLarge(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }
}
