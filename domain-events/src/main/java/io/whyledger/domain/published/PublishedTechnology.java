package io.whyledger.domain.published;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the event stream tells about technologies: no reason, rationale or summary. */
public sealed interface PublishedTechnology extends IntegrationEvent {

    String technology();

    @EventType("io.whyledger.technology.registered.v1")
    @JsonClassDescription("A technology became a candidate.")
    record Registered(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String technology,
            String name,
            @JsonPropertyDescription(Wording.CATEGORY) String category,
            @Nullable String homepage,
            @JsonPropertyDescription(Wording.PARENT) @Nullable String parent,
            @JsonPropertyDescription(Wording.IMPORTED_FROM) @Nullable String importedFrom)
            implements PublishedTechnology {}

    @EventType("io.whyledger.technology.renamed.v1")
    @JsonClassDescription("A technology goes by another name; its stream stays.")
    record Renamed(@JsonPropertyDescription(Wording.TECHNOLOGY) String technology, String name)
            implements PublishedTechnology {}

    @EventType("io.whyledger.technology.described.v1")
    @JsonClassDescription("What a technology is was stated anew; an absent part is unknown.")
    record Described(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String technology,
            @JsonPropertyDescription(Wording.CATEGORY) String category,
            @Nullable String homepage,
            @JsonPropertyDescription(Wording.PARENT) @Nullable String parent,
            @JsonPropertyDescription(Wording.IMPORTED_FROM) @Nullable String importedFrom)
            implements PublishedTechnology {}

    @EventType("io.whyledger.technology.finding-recorded.v1")
    @JsonClassDescription("Somebody observed a strength, a weakness or a plain fact of a technology.")
    record FindingRecorded(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String technology,
            @JsonPropertyDescription(Wording.FINDING) String finding,
            @JsonPropertyDescription(Wording.CRITERION) String criterion,
            @KnownValues(Stance.class) @JsonPropertyDescription(Wording.STANCE) String stance,
            @JsonPropertyDescription("Whether the stance is an importer's guess that nobody has confirmed.")
                    boolean stanceProposed,
            String statement,
            @JsonPropertyDescription(Wording.EVIDENCE) int evidence,
            @JsonPropertyDescription(Wording.OBSERVED_ON) LocalDate observedOn,
            @JsonPropertyDescription(Wording.IMPORTED_FROM) @Nullable String importedFrom)
            implements PublishedTechnology {}

    @EventType("io.whyledger.technology.finding-amended.v1")
    @JsonClassDescription("A finding was put right and reads as given here.")
    record FindingAmended(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String technology,
            @JsonPropertyDescription(Wording.FINDING) String finding,
            @JsonPropertyDescription(Wording.CRITERION) String criterion,
            @KnownValues(Stance.class) @JsonPropertyDescription(Wording.STANCE) String stance,
            String statement,
            @JsonPropertyDescription(Wording.EVIDENCE) int evidence,
            @JsonPropertyDescription(Wording.OBSERVED_ON) LocalDate observedOn,
            @JsonPropertyDescription(Wording.IMPORTED_FROM) @Nullable String importedFrom)
            implements PublishedTechnology {}

    @EventType("io.whyledger.technology.finding-retracted.v1")
    @JsonClassDescription("A finding does not hold any more, or never did.")
    record FindingRetracted(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String technology,
            @JsonPropertyDescription(Wording.FINDING) String finding,
            @JsonPropertyDescription(Wording.IMPORTED_FROM) @Nullable String importedFrom)
            implements PublishedTechnology {}

    @EventType("io.whyledger.technology.moved-to-ring.v1")
    @JsonClassDescription("A technology is recommended to this degree from a day on, which may lie in the past.")
    record MovedToRing(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String technology,
            @KnownValues(Ring.class) @JsonPropertyDescription(Wording.RING) String ring,
            LocalDate effectiveOn,
            @JsonPropertyDescription("Stream of the accepted decision that moved it, if one did.") @Nullable
                    String causedBy)
            implements PublishedTechnology {}

    @EventType("io.whyledger.technology.retired.v1")
    @JsonClassDescription("A technology is no candidate any more.")
    record Retired(@JsonPropertyDescription(Wording.TECHNOLOGY) String technology) implements PublishedTechnology {}

    @EventType("io.whyledger.technology.reinstated.v1")
    @JsonClassDescription("A retired technology is a candidate again.")
    record Reinstated(@JsonPropertyDescription(Wording.TECHNOLOGY) String technology) implements PublishedTechnology {}
}
