package io.whyledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the ledger; no bean here is a default, so that Boot's own data source stays the read models'. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerDatabaseConfiguration {

    @Bean
    static ReopenedDatabase.OfViews reopenedViews() {
        return new ReopenedDatabase.OfViews();
    }

    @Bean
    static OneWriter.OfAll oneWriterOfEmbeddedDatabases() {
        return new OneWriter.OfAll();
    }

    @Bean
    LedgerAddress ledgerAddress(LedgerSettings settings, Environment environment) {
        return LedgerAddress.of(Store.of(environment), settings, environment);
    }

    @Bean(defaultCandidate = false)
    @LedgerDatabase
    HikariDataSource ledgerDataSource(LedgerAddress address, LedgerSettings settings) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setPoolName("ledger");
        dataSource.setJdbcUrl(address.url());
        dataSource.setUsername(address.username());
        dataSource.setPassword(address.password());
        dataSource.setSchema(address.schema());
        dataSource.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dataSource.setMaximumPoolSize(settings.maximumPoolSize());
        dataSource.setConnectionTimeout(settings.connectionTimeout().toMillis());
        if (address.isPostgreSql()) {
            // A server that no longer answers, nor refuses, would otherwise hang whoever waits for it.
            dataSource.addDataSourceProperty("socketTimeout", "60");
            dataSource.addDataSourceProperty("tcpKeepAlive", "true");
        }
        ReopenedDatabase.watch(dataSource);
        migrate(dataSource, address);
        return dataSource;
    }

    private static void migrate(DataSource dataSource, LedgerAddress address) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/ledger/" + (address.isPostgreSql() ? "postgresql" : "h2"));
        if (address.schema() != null) {
            flyway.schemas(address.schema());
        }
        flyway.load().migrate();
    }

    @Bean(defaultCandidate = false)
    @LedgerDatabase
    PlatformTransactionManager ledgerTransactionManager(@LedgerDatabase DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean(defaultCandidate = false)
    @LedgerDatabase
    TransactionTemplate ledgerTransactions(@LedgerDatabase PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean(defaultCandidate = false)
    @LedgerDatabase
    JdbcClient ledgerJdbc(@LedgerDatabase DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
