package io.whyledger.projection.activity;

import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projection.processing.LedgerEntry;
import java.util.Locale;

/** Who did what, in words. */
final class Sentences {

    private Sentences() {}

    static String of(LedgerEntry entry, TechnologyRegistered event) {
        return "%s registered %s as a candidate under %s".formatted(entry.actor(), event.name(), event.category());
    }

    static String of(LedgerEntry entry, TechnologyRenamed event, String oldName) {
        return "%s renamed %s to %s".formatted(entry.actor(), oldName, event.name());
    }

    static String of(LedgerEntry entry, TechnologyDescribed event, String name) {
        return "%s described %s anew, under %s".formatted(entry.actor(), name, event.category());
    }

    static String of(LedgerEntry entry, FindingRecorded event, String name) {
        return "%s recorded %s of %s under %s".formatted(entry.actor(), a(event.stance()), name, event.criterion());
    }

    static String of(LedgerEntry entry, FindingAmended event, String name) {
        return "%s amended finding %s of %s, now %s under %s"
                .formatted(entry.actor(), event.findingId(), name, a(event.stance()), event.criterion());
    }

    static String of(LedgerEntry entry, FindingRetracted event, String name) {
        return "%s retracted finding %s of %s".formatted(entry.actor(), event.findingId(), name);
    }

    static String of(LedgerEntry entry, TechnologyMovedToRing event, String name) {
        return "%s moved %s to the ring %s as of %s"
                .formatted(entry.actor(), name, ring(event.ring()), event.effectiveOn());
    }

    static String of(LedgerEntry entry, TechnologyRetired event, String name) {
        return "%s retired %s".formatted(entry.actor(), name);
    }

    static String of(LedgerEntry entry, TechnologyReinstated event, String name) {
        return "%s reinstated %s as a candidate".formatted(entry.actor(), name);
    }

    static String of(LedgerEntry entry, DocumentImportStarted event) {
        return "%s began to import %s: %d candidates, %d statements"
                .formatted(entry.actor(), event.name(), event.candidates(), event.statements());
    }

    static String of(LedgerEntry entry, DocumentImportCompleted event, String name) {
        ImportCounts counts = event.counts();
        return "%s imported %s: %d technologies registered, %d findings recorded, %d retracted, %d unchanged"
                .formatted(
                        entry.actor(),
                        name,
                        counts.registered(),
                        counts.recorded(),
                        counts.retracted(),
                        counts.unchanged());
    }

    private static String a(Stance stance) {
        return switch (stance) {
            case STRENGTH -> "a strength";
            case WEAKNESS -> "a weakness";
            case NEUTRAL -> "a neutral finding";
        };
    }

    private static String ring(Ring ring) {
        return ring.name().toLowerCase(Locale.ROOT);
    }
}
