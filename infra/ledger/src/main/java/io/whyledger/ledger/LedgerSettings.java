package io.whyledger.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is stored.
 *
 * @param url JDBC address; an H2 address must keep {@code WRITE_DELAY=0}, or acknowledged events can be lost on a crash
 * @param username of the database
 * @param password of the database
 * @param maximumPoolSize connections at most
 */
@ConfigurationProperties("whyledger.ledger")
public record LedgerSettings(
        String url,
        @DefaultValue("sa") String username,
        @DefaultValue("") String password,
        @DefaultValue("16") int maximumPoolSize) {}
