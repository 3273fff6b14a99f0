package io.whyledger.query.activity;

import io.whyledger.projection.activity.ActivityView;
import java.time.ZoneOffset;

/** Turns rows of the view into answers. */
final class ActivityEntries {

    private ActivityEntries() {}

    static ActivityEntry of(ActivityView row) {
        return new ActivityEntry(
                row.position(),
                row.at().atOffset(ZoneOffset.UTC),
                row.actor(),
                row.kind(),
                row.subject(),
                row.subjectName(),
                row.sentence(),
                row.detail());
    }
}
