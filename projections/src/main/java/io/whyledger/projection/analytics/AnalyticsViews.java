package io.whyledger.projection.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the facts of analysts. What is answered follows from what was told, not from the order in which it came. */
public class AnalyticsViews {

    /** Only of changes that the decision could know of, and while it held; the first one makes it stale. */
    private static final String STALE =
            """
            select k.decision, d.scope_kind, d.scope_name, d.accepted_at, d.accepted_position, d.ended_at, k.until_at,
                   first_change.at, first_change.position
            from (select k.position, min(c.position) changed
                  from analytics_knowledge k
                  join analytics_reliance r on r.position = k.position
                  join analytics_fact_change c on c.fact = r.fact and c.position > k.position
                       and (c.caused_by is null or c.caused_by <> k.decision)
                  group by k.position) stale
            join analytics_knowledge k on k.position = stale.position
            join analytics_decision d on d.id = k.decision
            join analytics_fact_change first_change on first_change.position = stale.changed
            where d.accepted_position is not null
              and (k.until_position is null or stale.changed < k.until_position)
              and (k.until_position is null or d.accepted_position < k.until_position)
              and (d.ended_position is null or stale.changed < d.ended_position)
            order by k.position""";

    private final JdbcClient jdbc;

    public AnalyticsViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries of each kind of stream have been told; facts are the same as long as this is. */
    public Map<String, Long> told() {
        Map<String, Long> told = new LinkedHashMap<>();
        jdbc.sql("select kind, sum(events) from analytics_stream group by kind order by kind")
                .query(row -> {
                    told.put(row.getString(1), row.getLong(2));
                });
        return told;
    }

    public List<AcceptedDecision> accepted() {
        return jdbc.sql("select * from analytics_decision where accepted_at is not null order by accepted_position")
                .query((row, number) -> new AcceptedDecision(
                        row.getString("id"),
                        scope(row),
                        instant(row, "drafted_at"),
                        row.getBoolean("older"),
                        at(row, "accepted_at"),
                        instant(row, "ended_at")))
                .list();
    }

    public List<ReviewSpan> reviews() {
        return jdbc.sql(
                        """
                        select r.*, d.scope_kind, d.scope_name from analytics_review r
                        join analytics_decision d on d.id = r.decision order by r.asked_position, r.reviewer""")
                .query((row, number) -> new ReviewSpan(
                        row.getString("reviewer"),
                        scope(row),
                        at(row, "asked_at"),
                        instant(row, "closed_at"),
                        row.getBoolean("answered")))
                .list();
    }

    public List<GivenResponse> responses() {
        return jdbc.sql(
                        """
                        select r.reviewer, r.at, d.scope_kind, d.scope_name from analytics_response r
                        join analytics_decision d on d.id = r.decision order by r.position""")
                .query((row, number) -> new GivenResponse(row.getString("reviewer"), scope(row), at(row, "at")))
                .list();
    }

    public List<StaleSpan> stale() {
        return jdbc.sql(STALE).query((row, number) -> stale(row)).list();
    }

    private static StaleSpan stale(ResultSet row) throws SQLException {
        Instant until = instant(row, "until_at");
        boolean changedBefore = row.getLong("position") < row.getLong("accepted_position");
        return new StaleSpan(
                row.getString("decision"),
                scope(row),
                at(row, changedBefore ? "accepted_at" : "at"),
                until == null ? instant(row, "ended_at") : until);
    }

    /** By technology, in the order in which they took effect. */
    public List<RingStep> rings() {
        return jdbc.sql("select technology, ring, effective_on from analytics_ring"
                        + " order by technology, effective_on, position")
                .query((row, number) ->
                        new RingStep(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    public List<CriterionSpread> spreads() {
        return jdbc.sql("select * from analytics_spread order by evaluation, criterion")
                .query((row, number) -> new CriterionSpread(
                        row.getString("evaluation"),
                        row.getString("criterion"),
                        row.getString("name"),
                        at(row, "closed_at"),
                        row.getInt("scores"),
                        row.getDouble("deviation"),
                        row.getDouble("relative")))
                .list();
    }

    /** By week, kind and scope. */
    public List<WeekCount> activity() {
        return jdbc.sql(
                        """
                        select w.week, w.kind, d.scope_kind, d.scope_name, sum(w.events) from analytics_week w
                        join analytics_decision d on d.id = w.stream where w.kind = 'decision'
                        group by w.week, w.kind, d.scope_kind, d.scope_name
                        union all
                        select week, kind, null, null, sum(events) from analytics_week where kind <> 'decision'
                        group by week, kind
                        order by 1, 2, 3, 4""")
                .query((row, number) -> new WeekCount(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(2).equals("decision") ? scope(row) : null,
                        row.getLong(5)))
                .list();
    }

    /** By reason, most frequent first. */
    public Map<String, Long> skippedByReason() {
        Map<String, Long> reasons = new LinkedHashMap<>();
        jdbc.sql("select reason, count(*) from analytics_skipped group by reason order by 2 desc, 1")
                .query(row -> {
                    reasons.put(row.getString(1), row.getLong(2));
                });
        return reasons;
    }

    /** In the order of topic, partition and offset. */
    public List<SkippedRecord> skipped(int page, int size) {
        return jdbc.sql("select * from analytics_skipped order by topic, partition_no, record_offset"
                        + " offset :offset rows fetch next :size rows only")
                .param("offset", (long) page * size)
                .param("size", size)
                .query((row, number) -> new SkippedRecord(
                        row.getString("topic"),
                        row.getInt("partition_no"),
                        row.getLong("record_offset"),
                        row.getString("reason"),
                        row.getString("detail"),
                        at(row, "at")))
                .list();
    }

    private static ScopeName scope(ResultSet row) throws SQLException {
        String kind = row.getString("scope_kind");
        return kind == null ? ScopeName.UNKNOWN : new ScopeName(kind, row.getString("scope_name"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
