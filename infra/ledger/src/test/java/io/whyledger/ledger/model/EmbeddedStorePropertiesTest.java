package io.whyledger.ledger.model;

import io.whyledger.ledger.TestLedger;
import io.whyledger.ledger.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.util.FileSystemUtils;

@Label("In the embedded file")
class EmbeddedStorePropertiesTest extends StoreProperties {

    private static Path directory;

    @BeforeContainer
    static void create() throws IOException {
        directory = Files.createTempDirectory("ledger-model");
    }

    @AfterContainer
    static void delete() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    @Override
    Supplier<TestStore> newPlace() {
        Path file = directory.resolve(UUID.randomUUID().toString());
        return () -> new TestLedger("whyledger.ledger.file=" + file);
    }

    @Override
    Arbitrary<Step> step() {
        return inALedger();
    }
}
