package io.whyledger.query.activity;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened on one day, newest first. */
record ActivityDay(LocalDate day, List<ActivityEntry> entries) {

    /** Keeps the order of the entries. */
    static List<ActivityDay> group(List<ActivityEntry> entries) {
        Map<LocalDate, List<ActivityEntry>> days = new LinkedHashMap<>();
        entries.forEach(entry -> days.computeIfAbsent(
                        entry.at().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(), day -> new ArrayList<>())
                .add(entry));
        return days.entrySet().stream()
                .map(day -> new ActivityDay(day.getKey(), day.getValue()))
                .toList();
    }
}
