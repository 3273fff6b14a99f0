package io.whyledger.ledger.model;

import io.whyledger.axonserver.AxonServerLedger;
import io.whyledger.ledger.TestStore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Label;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

@Tag("needs-axon-server")
@Label("On Axon Server")
class AxonServerStorePropertiesTest extends StoreProperties {

    @Override
    Supplier<TestStore> newPlace() {
        AtomicReference<@Nullable AxonServerLedger> last = new AtomicReference<>();
        return () -> last.updateAndGet(AxonServerStorePropertiesTest::open);
    }

    private static AxonServerLedger open(@Nullable AxonServerLedger before) {
        return before == null
                ? new AxonServerLedger(System.getProperty("whyledger.test.axon-server"))
                : before.openedAgain();
    }

    @Override
    Arbitrary<Step> step() {
        return amongProcesses();
    }
}
