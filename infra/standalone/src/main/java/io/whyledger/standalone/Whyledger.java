package io.whyledger.standalone;

import io.whyledger.command.CommandSide;
import io.whyledger.ledger.LedgerCheckApplication;
import io.whyledger.platform.Platform;
import io.whyledger.projection.Projectors;
import io.whyledger.query.QuerySide;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Everything in one process. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Platform.class, CommandSide.class, Projectors.class, QuerySide.class})
public class Whyledger {

    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        try {
            if (Arrays.asList(arguments).contains(LedgerCheckApplication.COMMAND)) {
                System.exit(LedgerCheckApplication.run(arguments));
            }
            SpringApplication.run(Whyledger.class, arguments);
        } catch (RuntimeException failed) {
            // Threads of a half-started application would keep the process alive.
            System.exit(1);
        }
    }
}
