package io.whyledger.platform.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses to start on an address that others can reach, because nobody can be told from anybody else yet. */
class LoopbackOnly implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        refuseUnlessLoopback(environment, "server.address");
        refuseUnlessLoopback(environment, "management.server.address");
    }

    private static void refuseUnlessLoopback(ConfigurableEnvironment environment, String property) {
        String address = environment.getProperty(property);
        if (address != null && !isLoopback(address)) {
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
