package io.whyledger.standalone;

import io.whyledger.command.CommandSide;
import io.whyledger.platform.Platform;
import io.whyledger.projection.Projectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Everything in one process. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Platform.class, CommandSide.class, Projectors.class})
public class Whyledger {

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Whyledger.class, arguments);
        } catch (RuntimeException failed) {
            // Threads of a half-started application would keep the process alive.
            System.exit(1);
        }
    }
}
