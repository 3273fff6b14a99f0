package io.whyledger.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * Kills processes under load, many times, and checks what is left. Options: {@code --store=embedded|postgresql},
 * {@code --processes}, {@code --cycles}, {@code --seed}, {@code --clients}.
 */
class KillDrill implements AutoCloseable {

    private static final int CYCLES_WITH_THE_SAME_STREAMS = 5;
    private static final int ACKNOWLEDGED_IN_A_CYCLE = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Random random;
    private final Site site;
    private final Load load;

    KillDrill(Site site, int clients, long seed) {
        this.random = new Random(seed);
        this.site = site;
        this.load = new Load(site.apis(), clients);
    }

    public static void main(String[] arguments) throws Exception {
        ApplicationArguments options = new DefaultApplicationArguments(arguments);
        boolean postgreSql = "postgresql".equals(option(options, "store", "embedded"));
        int processes = Integer.parseInt(option(options, "processes", "1"));
        int clients = Integer.parseInt(option(options, "clients", "8"));
        int cycles = Integer.parseInt(option(options, "cycles", "200"));
        long seed = Long.parseLong(option(options, "seed", String.valueOf(System.nanoTime())));
        Path folder = Files.createTempDirectory("whyledger-drill");
        System.out.printf("seed=%d folder=%s%n", seed, folder);
        try (Site site = postgreSql ? Site.onPostgreSql(folder, processes) : Site.embedded(folder);
                KillDrill drill = new KillDrill(site, clients, seed)) {
            drill.run(cycles);
        }
        System.out.println("passed");
        System.exit(0);
    }

    static String option(ApplicationArguments options, String name, String otherwise) {
        List<String> values = options.getOptionValues(name);
        return values == null || values.isEmpty() ? otherwise : values.get(0);
    }

    void run(int cycles) throws Exception {
        site.start();
        for (int cycle = 0; cycle < cycles; cycle++) {
            if (cycle % CYCLES_WITH_THE_SAME_STREAMS == 0) {
                load.start("cycle-" + cycle);
            }
            killOne(site.processes().get(random.nextInt(site.processes().size())));
            if (cycle % CYCLES_WITH_THE_SAME_STREAMS == CYCLES_WITH_THE_SAME_STREAMS - 1 || cycle == cycles - 1) {
                load.stop();
                site.apis().forEach(api -> Audit.awaitViews(load, api, PATIENCE));
                System.out.printf("cycles=%d %s%n", cycle + 1, load);
            }
        }
        check();
    }

    /** Under full load; one time in four again while it starts, under a light one. */
    private void killOne(Installation process) {
        load.full();
        load.awaitMore(ACKNOWLEDGED_IN_A_CYCLE + random.nextInt(ACKNOWLEDGED_IN_A_CYCLE), -1, PATIENCE);
        process.kill();
        load.light();
        process.launch();
        if (random.nextInt(4) == 0) {
            process.killAfter(Duration.ofMillis(random.nextInt(6_000)));
            process.launch();
        }
        process.awaitReady();
    }

    private void check() throws Exception {
        Audit.expectTheSameAnswers(load, site.apis());
        List<String> views = Audit.views(load, site.apis().get(0));
        site.stop();
        Audit.expectExactly(load, site.ledger());
        site.startWithNewViews();
        Audit.expectSameViews(views, Audit.views(load, site.apis().get(0)));
    }

    @Override
    public void close() {
        load.close();
    }
}
