package io.whyledger.ledger.publication;

import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.Pseudonyms;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.ledger.LedgerDatabase;
import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The published language of this installation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationSettings.class)
public class Publication {

    @Bean
    Installation installation(@LedgerDatabase JdbcClient jdbc) {
        return new Installations(jdbc).findOrMake();
    }

    @Bean
    Pseudonyms pseudonyms(Installation installation) {
        return new KeyedPseudonyms(installation.pseudonymKey());
    }

    @Bean
    PublishedLanguage publishedLanguage(Pseudonyms pseudonyms) {
        return new PublishedLanguage(pseudonyms);
    }

    @Bean
    CloudEvents cloudEvents(Installation installation, PublicationSettings settings) {
        URI source = settings.source();
        return new CloudEvents(
                source == null ? URI.create("urn:uuid:" + installation.id()) : source, settings.schemas());
    }
}
