package io.whyledger.projection.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A transaction")
class TransactionTest {

    /** Kafka's client returns such a failure, it does not throw it; each record would wait for the broker anew. */
    @Test
    void sendsNothingMoreOnceTheBrokerDoesNotAnswer() {
        BrokerAway broker = new BrokerAway();
        broker.initTransactions();
        Transaction transaction = new Transaction(broker);

        assertThatExceptionOfType(KafkaException.class)
                .isThrownBy(() -> transaction.commit(
                        Collections.nCopies(2_000, new ProducerRecord<>("events", "key", new byte[0]))));
        assertThat(broker.asked).isEqualTo(1);
    }

    private static class BrokerAway extends MockProducer<String, byte[]> {

        private int asked;

        BrokerAway() {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
            asked++;
            TimeoutException failure = new TimeoutException("Topic events not present in metadata after 10000 ms.");
            callback.onCompletion(null, failure);
            return CompletableFuture.failedFuture(failure);
        }

        @Override
        public void commitTransaction() {
            throw new KafkaException("we are in an error state");
        }
    }
}
