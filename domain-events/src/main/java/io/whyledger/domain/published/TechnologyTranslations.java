package io.whyledger.domain.published;

import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;

/** How technologies are told about. */
final class TechnologyTranslations {

    private TechnologyTranslations() {}

    static void addTo(Translations translations) {
        translations
                .on(TechnologyRegistered.class, TechnologyTranslations::registered)
                .on(
                        TechnologyRenamed.class,
                        it -> new PublishedTechnology.Renamed(it.technologyId().value(), it.name()))
                .on(TechnologyDescribed.class, TechnologyTranslations::described)
                .on(FindingRecorded.class, TechnologyTranslations::recorded)
                .on(FindingAmended.class, TechnologyTranslations::amended)
                .on(FindingRetracted.class, TechnologyTranslations::retracted)
                .on(TechnologyMovedToRing.class, TechnologyTranslations::moved)
                .on(
                        TechnologyRetired.class,
                        it -> new PublishedTechnology.Retired(it.technologyId().value()))
                .on(
                        TechnologyReinstated.class,
                        it -> new PublishedTechnology.Reinstated(
                                it.technologyId().value()));
    }

    private static PublishedTechnology registered(TechnologyRegistered event) {
        return new PublishedTechnology.Registered(
                event.technologyId().value(),
                event.name(),
                event.category().value(),
                event.homepage(),
                Plain.text(event.parentId()),
                Plain.document(event.origin()));
    }

    private static PublishedTechnology described(TechnologyDescribed event) {
        return new PublishedTechnology.Described(
                event.technologyId().value(),
                event.category().value(),
                event.homepage(),
                Plain.text(event.parentId()),
                Plain.document(event.origin()));
    }

    private static PublishedTechnology recorded(FindingRecorded event) {
        return new PublishedTechnology.FindingRecorded(
                event.technologyId().value(),
                event.findingId().value(),
                event.criterion(),
                Plain.value(event.stance()),
                event.stanceProposed(),
                event.statement(),
                event.evidence().size(),
                event.observedOn(),
                Plain.document(event.origin()));
    }

    private static PublishedTechnology amended(FindingAmended event) {
        return new PublishedTechnology.FindingAmended(
                event.technologyId().value(),
                event.findingId().value(),
                event.criterion(),
                Plain.value(event.stance()),
                event.statement(),
                event.evidence().size(),
                event.observedOn(),
                Plain.document(event.origin()));
    }

    private static PublishedTechnology retracted(FindingRetracted event) {
        return new PublishedTechnology.FindingRetracted(
                event.technologyId().value(), event.findingId().value(), Plain.document(event.origin()));
    }

    private static PublishedTechnology moved(TechnologyMovedToRing event) {
        return new PublishedTechnology.MovedToRing(
                event.technologyId().value(),
                Plain.value(event.ring()),
                event.effectiveOn(),
                Plain.text(event.causedBy()));
    }
}
