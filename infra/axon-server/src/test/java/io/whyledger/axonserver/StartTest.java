package io.whyledger.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.util.TestSocketUtils;

@DisplayName("A start")
class StartTest {

    private static final Duration WITHIN = Duration.ofSeconds(1);

    @Test
    void looksForTheServerOnlyWhenItIsChosen() {
        assertThat(enabled("axon-server")).isTrue();
        assertThat(enabled("AXON_SERVER")).isTrue();
        assertThat(enabled("postgresql")).isFalse();
        assertThat(enabled(null)).isFalse();
    }

    private static boolean enabled(String store) {
        MockEnvironment environment = new MockEnvironment().withProperty("axon.axonserver.enabled", "true");
        if (store != null) {
            environment.setProperty("whyledger.store", store);
        }
        new AxonServerChosen().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("axon.axonserver.enabled", Boolean.class);
    }

    @Test
    void failsInTimeAndTellsWhereNothingListens() {
        int nobody = TestSocketUtils.findAvailableTcpPort();

        FailureAnalysis told = failureOf("127.0.0.1:" + nobody);

        assertThat(told.getDescription()).contains("127.0.0.1:" + nobody);
        assertThat(told.getAction()).contains("Start Axon Server", "axon.axonserver.servers");
    }

    @Test
    void failsInTimeAndTellsThatSomethingElseListens() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            FailureAnalysis told = failureOf("127.0.0.1:" + other.getLocalPort());

            assertThat(told.getAction()).contains("Something listens there", "axon.axonserver.token");
        }
    }

    private static FailureAnalysis failureOf(String servers) {
        AxonServerConfiguration configuration = new AxonServerConfiguration();
        configuration.setServers(servers);
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .routingServers(servers)
                .build();
        try {
            ConnectedServer connected =
                    new ConnectedServer(connections.getConnection(), new ServerAddresses(servers), WITHIN);
            AxonServerUnreachable failure = assertThatExceptionOfType(AxonServerUnreachable.class)
                    .isThrownBy(connected::afterPropertiesSet)
                    .actual();
            return new AxonServerUnreachableAnalyzer().analyze(failure);
        } finally {
            connections.shutdown();
        }
    }
}
