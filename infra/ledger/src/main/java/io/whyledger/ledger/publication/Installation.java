package io.whyledger.ledger.publication;

import java.util.UUID;

/**
 * What one ledger has that no other has.
 *
 * @param id by which it is told from others
 * @param pseudonymKey never leaves the ledger's database
 */
record Installation(UUID id, byte[] pseudonymKey) {

    /** Neither in a log. */
    @Override
    public String toString() {
        return "installation " + id;
    }
}
