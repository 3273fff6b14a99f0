package io.whyledger.ledger;

import io.whyledger.ledger.relational.LedgerCheckCommand;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Checks the ledger from the command line, with the settings of the application that keeps it, which may be running. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerDatabaseConfiguration.class, LedgerCheckCommand.class})
public class LedgerCheckApplication {

    /** The first argument that asks for this instead of the application. */
    public static final String COMMAND = "check-ledger";

    /** Runs the check and returns the exit code of the process. */
    public static int run(String... arguments) {
        return SpringApplication.exit(new SpringApplicationBuilder(LedgerCheckApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(arguments));
    }
}
