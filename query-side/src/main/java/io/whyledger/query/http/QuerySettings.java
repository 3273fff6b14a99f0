package io.whyledger.query.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are answered.
 *
 * @param atLeastTimeout how long a request waits for the views at most
 */
@ConfigurationProperties("whyledger.query")
record QuerySettings(@DefaultValue("5s") Duration atLeastTimeout) {}
