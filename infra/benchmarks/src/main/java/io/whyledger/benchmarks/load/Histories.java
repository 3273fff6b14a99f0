package io.whyledger.benchmarks.load;

import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Whole technologies as events: registered, six findings, a move to a ring, an amendment and a retraction. */
public final class Histories {

    /** Events of each technology. */
    public static final int LENGTH = 10;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final List<String> LINKS = List.of("https://example.org/report");
    private static final int TEXT = 280;

    private final String scope;
    private final Words words;

    /** @param scope words that no other technologies are named with */
    public Histories(String scope, long seed) {
        this.scope = scope;
        this.words = new Words(seed);
    }

    public TechnologyId id(int number) {
        return TechnologyId.ofName(name(number));
    }

    private String name(int number) {
        return "Candidate " + scope + " " + number;
    }

    /** All events of one technology. */
    public List<DomainEventMessage<?>> technology(int number) {
        TechnologyId id = id(number);
        List<TechnologyEvent> events = new ArrayList<>(LENGTH);
        events.add(registration(number));
        for (int finding = 1; finding <= LENGTH - 4; finding++) {
            events.add(finding(id, finding));
        }
        events.add(new TechnologyMovedToRing(id, Ring.values()[words.below(4)], words.sentence(TEXT), DAY));
        events.add(amended(id));
        events.add(new FindingRetracted(id, FindingId.numbered(2), words.sentence(TEXT), null));
        return messages(id, events);
    }

    /** The first event of one technology. */
    public List<DomainEventMessage<?>> registered(int number) {
        return messages(id(number), List.of(registration(number)));
    }

    private TechnologyRegistered registration(int number) {
        return new TechnologyRegistered(
                id(number), name(number), new Category("Platform"), null, words.sentence(TEXT), null, null);
    }

    /** A finding of a technology. */
    public FindingRecorded finding(TechnologyId id, int number) {
        return new FindingRecorded(
                id,
                FindingId.numbered(number),
                "Performance",
                Stance.values()[words.below(3)],
                false,
                words.sentence(TEXT),
                LINKS,
                DAY,
                null);
    }

    private FindingAmended amended(TechnologyId id) {
        return new FindingAmended(
                id,
                FindingId.numbered(1),
                "Operations",
                Stance.NEUTRAL,
                words.sentence(TEXT),
                LINKS,
                DAY,
                "Measured again",
                null);
    }

    /** Events as they are appended, from the beginning of their stream. */
    public static List<DomainEventMessage<?>> messages(TechnologyId id, List<? extends TechnologyEvent> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(events.size());
        for (TechnologyEvent event : events) {
            messages.add(new GenericDomainEventMessage<>("Technology", id.value(), messages.size(), event, metadata()));
        }
        return messages;
    }

    private static Map<String, String> metadata() {
        String cause = UUID.randomUUID().toString();
        return Map.of(EventMetadata.ACTOR, "benchmark", "traceId", cause, "correlationId", cause);
    }
}
