package io.whyledger.axonserver;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Whyledger asks of Axon Server beside Axon's own settings, {@code axon.axonserver.*}.
 *
 * @param connectWithin how long a start waits for the server before it gives up
 */
@ConfigurationProperties("whyledger.axon-server")
record AxonServerSettings(@DefaultValue("20s") Duration connectWithin) {}
