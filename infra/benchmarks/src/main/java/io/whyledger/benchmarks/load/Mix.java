package io.whyledger.benchmarks.load;

import io.whyledger.command.technology.RecordFinding;
import io.whyledger.command.technology.RegisterTechnology;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The commands that one client sends one after the other; each makes one event of about 500 bytes. */
public enum Mix {
    /** Every command registers another technology. */
    CREATE(1),
    /** Of twenty commands, one registers a technology and the others record findings of it, which load it first. */
    UPDATE(20);

    private static final Category CATEGORY = new Category("Platform");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final int LENGTH = 280;

    private final int eventsOfEach;

    Mix(int eventsOfEach) {
        this.eventsOfEach = eventsOfEach;
    }

    /** What a measure with so many clients is called. */
    public String measure(String clients) {
        return name().toLowerCase(Locale.ROOT) + ", " + clients + (clients.equals("1") ? " client" : " clients");
    }

    /**
     * The commands of a client.
     *
     * @param scope words that no other client or measure uses, so that all technologies differ
     */
    public Supplier<Step> of(String scope, long seed) {
        return new Supplier<>() {

            private final Words words = new Words(seed);
            private long sent;

            @Override
            public Step get() {
                String name = "Candidate " + scope + " " + sent / eventsOfEach;
                long version = sent++ % eventsOfEach;
                TechnologyId id = TechnologyId.ofName(name);
                return new Step(version == 0 ? register(name, words) : record(id, words), id.value(), version);
            }
        };
    }

    private static Object register(String name, Words words) {
        return RegisterTechnology.named(name, CATEGORY, "https://example.org/home", words.sentence(LENGTH), null);
    }

    private static Object record(TechnologyId id, Words words) {
        Stance stance = Stance.values()[words.below(3)];
        return new RecordFinding(
                id, "Performance", stance, words.sentence(LENGTH), List.of("https://example.org/report"), DAY);
    }
}
