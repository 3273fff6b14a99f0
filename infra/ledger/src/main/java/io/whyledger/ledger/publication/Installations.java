package io.whyledger.ledger.publication;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps, beside the ledger, what its first process made up; all processes have the same. */
class Installations {

    private static final int KEY_BYTES = 32;

    private final JdbcClient ledger;

    Installations(JdbcClient ledger) {
        this.ledger = ledger;
    }

    Installation findOrMake() {
        return find().orElseGet(this::make);
    }

    private Optional<Installation> find() {
        return ledger.sql("select identifier, pseudonym_key from installation where id = 1")
                .query((row, number) -> new Installation(UUID.fromString(row.getString(1)), row.getBytes(2)))
                .optional();
    }

    private Installation make() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            ledger.sql("insert into installation (id, identifier, pseudonym_key) values (1, ?, ?)")
                    .params(UUID.randomUUID().toString(), key)
                    .update();
        } catch (DuplicateKeyException anotherProcessWasFaster) {
            // Its row is what all of us find now.
        }
        return find().orElseThrow();
    }
}
