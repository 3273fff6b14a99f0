package io.whyledger.platform.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses to start on an address that others can reach, because nobody can be told from anybody else yet. */
class LoopbackOnly implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (application.getWebApplicationType() == WebApplicationType.SERVLET) {
            refuseUnlessLoopback("server.address", environment.getProperty("server.address", ""));
        }
        refuseUnlessLoopback("management.server.address", managementAddress(environment));
    }

    /** On a port of its own, the management server listens everywhere unless it is told where. */
    private static @Nullable String managementAddress(ConfigurableEnvironment environment) {
        boolean ownPort = environment.containsProperty("management.server.port");
        return ownPort
                ? environment.getProperty("management.server.address", "")
                : environment.getProperty("management.server.address");
    }

    /** Blank is as good as absent, which means every address. */
    private static void refuseUnlessLoopback(String property, @Nullable String address) {
        if (address != null && (address.isBlank() || !isLoopback(address))) {
            throw new NotLoopback(property, address);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
