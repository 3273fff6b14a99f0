package io.whyledger.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The database of the ledger, with a pool of its own.
 *
 * @param file of the embedded store, without its ending
 * @param url JDBC address, when it is not the embedded file and not the database of the views
 *     ({@code spring.datasource.url})
 * @param username of the database; of the views' database when only its address is used
 * @param password of the database
 * @param maximumPoolSize connections at most
 * @param connectionTimeout how long a command or reader waits for a connection before it fails
 * @param groupSize commands at most that share one commit
 * @param appendTimeout how long an append goes on trying to learn its fate after the connection was lost
 * @param pause between two looks for events of other processes that no notification has told of
 * @param requireDurability whether to refuse a PostgreSQL that may lose what it has acknowledged
 */
@Validated
@ConfigurationProperties("whyledger.ledger")
public record LedgerSettings(
        @DefaultValue("./.whyledger/ledger") String file,
        @Nullable String url,
        @Nullable String username,
        @DefaultValue("") String password,
        @DefaultValue("16") @Min(2) int maximumPoolSize,
        @DefaultValue("5s") Duration connectionTimeout,
        @DefaultValue("200") @Min(1) @Max(10_000) int groupSize,
        @DefaultValue("20s") Duration appendTimeout,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("true") boolean requireDurability) {}
