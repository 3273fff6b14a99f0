package io.whyledger.query.analytics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.whyledger.projection.analytics.SkippedRecord;
import java.util.List;
import java.util.Map;

/**
 * Records of the topic that tell nothing.
 *
 * @param reasons how many there are of each, most frequent first
 * @param records one page of them, by partition and offset
 */
@JsonIgnoreProperties(value = "total", allowGetters = true)
public record SkippedRecords(Map<String, Long> reasons, List<SkippedRecord> records) {

    public SkippedRecords {
        records = List.copyOf(records);
    }

    @JsonProperty
    public long total() {
        return reasons.values().stream().mapToLong(it -> it).sum();
    }
}
