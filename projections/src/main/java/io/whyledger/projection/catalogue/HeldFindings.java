package io.whyledger.projection.catalogue;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a technology in the order of recording, a line for each: in one column which finding that is and how it
 * counts, in the other what is searched. So a row of the catalogue is all that an event must read and write.
 */
@Embeddable
@NullUnmarked
class HeldFindings {

    private static final String LINE = "\n";
    private static final String RETRACTED = "-";

    private String findingKeys = "";
    private String findingText = "";

    @Transient
    private Map<String, Held> read;

    void record(FindingId id, Stance stance, String text) {
        lines().put(id.value(), new Held(stance, SearchText.of(text)));
    }

    void amend(FindingId id, Stance stance, String text) {
        mustKnow(id);
        record(id, stance, text);
    }

    void retract(FindingId id) {
        mustKnow(id);
        lines().put(id.value(), new Held(null, ""));
    }

    int count(Stance stance) {
        return (int) lines().values().stream().filter(it -> it.stance == stance).count();
    }

    private void mustKnow(FindingId id) {
        if (!lines().containsKey(id.value())) {
            throw new IllegalStateException("no finding %s: an earlier event has not been handled".formatted(id));
        }
    }

    private Map<String, Held> lines() {
        if (read == null) {
            read = new LinkedHashMap<>();
            if (!findingKeys.isEmpty()) {
                read(findingKeys.split(LINE, -1), findingText.split(LINE, -1));
            }
        }
        return read;
    }

    private void read(String[] keys, String[] texts) {
        for (int i = 0; i < keys.length; i++) {
            String[] key = keys[i].split(" ");
            read.put(key[0], new Held(RETRACTED.equals(key[1]) ? null : Stance.valueOf(key[1]), texts[i]));
        }
    }

    /** Into the columns, once for all events of a batch: each would write all findings anew. */
    void write() {
        if (read == null) {
            return;
        }
        findingKeys = read.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue().key())
                .collect(Collectors.joining(LINE));
        findingText = read.values().stream().map(Held::text).collect(Collectors.joining(LINE));
    }

    /** A retracted finding is known, but neither counted nor searched. */
    private record Held(@Nullable Stance stance, String text) {

        String key() {
            return stance == null ? RETRACTED : stance.name();
        }
    }
}
