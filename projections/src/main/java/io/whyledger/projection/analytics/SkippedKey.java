package io.whyledger.projection.analytics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a record is. */
@Embeddable
record SkippedKey(
        String topic, @Column(name = "partition_no") int partition, @Column(name = "record_offset") long offset)
        implements Serializable {}
