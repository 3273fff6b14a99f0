package io.whyledger.projectionspeed;

import static io.whyledger.projectiontest.Histories.DAY;
import static io.whyledger.projectiontest.Histories.advanced;
import static io.whyledger.projectiontest.Histories.completed;
import static io.whyledger.projectiontest.Histories.described;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static io.whyledger.projectiontest.Histories.started;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.document.DocumentImportEvent;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * What teams enter over years, the same each time: documents that bring technologies with their findings in one go, and
 * between them single changes to any technology. About two fifths of the events come in one go.
 */
class LongHistory {

    private static final int FINDINGS = 7;
    private static final int CANDIDATES = 20;
    private static final String[] CRITERIA = {"Performance", "Learning curve", "Community and support", "Licence"};
    private static final String[] WORDS =
            ("compiler latency garbage collector deployment tooling library ecosystem static types memory footprint"
                            + " threads vendor neutral documentation release cadence security adoption hiring costs")
                    .split(" ");

    private final Random random = new Random(20_261_124);
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    private final Consumer<DomainEventMessage<?>> ledger;
    private final int events;
    private final int technologies;
    private int entered;

    LongHistory(int events, int technologies, Consumer<DomainEventMessage<?>> ledger) {
        this.events = events;
        this.technologies = technologies;
        this.ledger = ledger;
    }

    void tell() {
        for (int document = 0; entered < events; document++) {
            if (known.size() < technologies) {
                takeOver("Document " + document);
            }
            int until = Math.min(events, (int) ((long) events * (document + 1) * CANDIDATES / technologies));
            while (entered < until) {
                change(known.get(random.nextInt(known.size())));
            }
        }
    }

    private void takeOver(String document) {
        enter(started(document, "hash of " + document));
        for (int i = 0; i < CANDIDATES; i++) {
            Known technology = new Known("Technology " + known.size());
            known.add(technology);
            enter(registered(technology.name));
            for (int finding = 0; finding < FINDINGS; finding++) {
                record(technology);
            }
        }
        enter(advanced(document, CANDIDATES));
        enter(completed(document, "hash of " + document));
    }

    private void change(Known technology) {
        switch (random.nextInt(20)) {
            case 0, 1 -> enter(moved(technology.id, Ring.values()[random.nextInt(Ring.values().length)]));
            case 2 -> enter(described(technology.id, "Database", sentence(), null));
            case 3 -> enter(new TechnologyRenamed(technology.id, technology.name + " " + random.nextInt(9)));
            case 4 -> enter(new TechnologyRetired(technology.id, sentence()));
            case 5 -> enter(new TechnologyReinstated(technology.id, sentence()));
            case 6, 7, 8, 9, 10, 11 -> amend(technology);
            case 12, 13 -> retract(technology);
            default -> record(technology);
        }
    }

    private void record(Known technology) {
        int number = ++technology.findings;
        technology.holding.add(number);
        enter(recorded(technology.id, number, criterion(), stance(), sentence()));
    }

    private void amend(Known technology) {
        if (!technology.holding.isEmpty()) {
            int number = technology.holding.get(random.nextInt(technology.holding.size()));
            enter(new FindingAmended(
                    technology.id,
                    FindingId.numbered(number),
                    criterion(),
                    stance(),
                    sentence(),
                    List.of(),
                    DAY,
                    "measured anew",
                    null));
        }
    }

    private void retract(Known technology) {
        if (!technology.holding.isEmpty()) {
            int number = technology.holding.remove(random.nextInt(technology.holding.size()));
            enter(retracted(technology.id, number));
        }
    }

    private String criterion() {
        return CRITERIA[random.nextInt(CRITERIA.length)];
    }

    private Stance stance() {
        return Stance.values()[random.nextInt(Stance.values().length)];
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder("It");
        for (int i = 0; i < 10; i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }

    private void enter(DomainEvent event) {
        String stream = event instanceof TechnologyEvent technology
                ? technology.technologyId().value()
                : ((DocumentImportEvent) event).importId().value();
        long sequence = lengths.merge(stream, 1, Integer::sum) - 1L;
        ledger.accept(new GenericDomainEventMessage<>(
                stream.split("/")[0], stream, sequence, event, Map.of(EventMetadata.ACTOR, "ada")));
        entered++;
    }

    private static final class Known {

        private final String name;
        private final TechnologyId id;
        private final List<Integer> holding = new ArrayList<>();
        private int findings;

        private Known(String name) {
            this.name = name;
            this.id = TechnologyId.ofName(name);
        }
    }
}
