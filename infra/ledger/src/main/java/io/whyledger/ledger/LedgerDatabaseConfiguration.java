package io.whyledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the ledger; no bean here is a default, so that Boot's own data source stays the read models'. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerDatabaseConfiguration {

    @Bean(defaultCandidate = false)
    @LedgerDatabase
    HikariDataSource ledgerDataSource(LedgerSettings settings) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setPoolName("ledger");
        dataSource.setJdbcUrl(settings.url());
        dataSource.setUsername(settings.username());
        dataSource.setPassword(settings.password());
        dataSource.setMaximumPoolSize(settings.maximumPoolSize());
        migrate(dataSource);
        return dataSource;
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/ledger")
                .load()
                .migrate();
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
