package io.whyledger.benchmarks.contender;

import io.whyledger.benchmarks.load.Step;
import io.whyledger.domain.EventMetadata;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** An application on Axon: commands go through its command bus, events through its event store. */
public final class AxonContender implements Contender {

    private static final String FINGERPRINT = "0".repeat(64);

    private final ConfigurableApplicationContext context;
    private final CommandGateway gateway;
    private final boolean receipts;
    private final JdbcTemplate views;
    private final String visible;
    private final LongSupplier position;
    private final BooleanSupplier atRest;

    /**
     * @param catalogue table of the catalogue, whose rows have an id and the version that they show
     * @param position up to which the catalogue has handled everything, −1 for none
     * @param atRest whether all views, the catalogue and any other, have handled everything
     */
    AxonContender(
            ConfigurableApplicationContext context,
            boolean receipts,
            String catalogue,
            LongSupplier position,
            BooleanSupplier atRest) {
        this.context = context;
        this.gateway = context.getBean(CommandGateway.class);
        this.receipts = receipts;
        this.views = new JdbcTemplate(context.getBean(DataSource.class));
        this.visible = "select c.id, c.version from " + catalogue
                + " c join unnest(cast(? as varchar array)) as wanted(id) on c.id = wanted.id";
        this.position = position;
        this.atRest = atRest;
    }

    @Override
    public void take(Step step) {
        gateway.sendAndWait(new GenericCommandMessage<>(step.command(), metadata()));
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new HashMap<>(Map.of(EventMetadata.ACTOR, "benchmark"));
        if (receipts) {
            metadata.put(EventMetadata.IDEMPOTENCY_KEY, UUID.randomUUID().toString());
            metadata.put(EventMetadata.REQUEST_FINGERPRINT, FINGERPRINT);
        }
        return metadata;
    }

    @Override
    public void append(List<DomainEventMessage<?>> events) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(context.getBean(TransactionManager.class));
        work.execute(() -> context.getBean(EventStore.class).publish(events));
    }

    /** Which of these technologies the catalogue shows now, and the version of each. */
    public Map<String, Long> visible(Collection<String> ids) {
        Map<String, Long> versions = new HashMap<>();
        views.query(
                visible,
                query -> query.setArray(1, query.getConnection().createArrayOf("varchar", ids.toArray())),
                (RowCallbackHandler) row -> versions.put(row.getString(1), row.getLong(2)));
        return versions;
    }

    /** Up to which the catalogue has handled everything, −1 for none. */
    public long position() {
        return position.getAsLong();
    }

    /** Whether all views, the catalogue and any other, have handled everything. */
    public boolean isAtRest() {
        return atRest.getAsBoolean();
    }

    /** On which it answers over HTTP. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** What the application is made of. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A part that its type does not tell from others. */
    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }
}
