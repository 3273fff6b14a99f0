package io.whyledger.command.reaction;

import io.whyledger.ledger.LedgerAddress;
import io.whyledger.ledger.LedgerDatabase;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the reactions' place in the ledger beside the events: where commands are taken there may be no views, and a ledger
 * that is put back has the place that belongs to it.
 */
@Component
class ReactionTokens {

    private static final TokenSchema TABLE = TokenSchema.builder()
            .setTokenTable("reaction_token")
            .setProcessorNameColumn("processor")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("touched_at")
            .build();

    private final DataSource ledger;
    private final LedgerAddress address;
    private final ReactionSettings settings;

    ReactionTokens(@LedgerDatabase DataSource ledger, LedgerAddress address, ReactionSettings settings) {
        this.ledger = ledger;
        this.address = address;
        this.settings = settings;
    }

    /** No bean, because it must not be taken for the one of the views. */
    TokenStore store(Serializer serializer) {
        releaseClaimOfTheDead();
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(ledger))
                .schema(TABLE)
                .serializer(serializer)
                .claimTimeout(settings.claimTimeout())
                .nodeId(UUID.randomUUID().toString())
                .build();
    }

    /** An embedded database has one process at a time, so whoever claimed them before was killed. */
    private void releaseClaimOfTheDead() {
        if (!address.isPostgreSql()) {
            JdbcClient.create(ledger)
                    .sql("update reaction_token set owner = null")
                    .update();
        }
    }
}
