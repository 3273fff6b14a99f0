package io.whyledger.projectiontest;

import java.sql.Array;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of all views, as plain values. */
public class ViewTables {

    private static final Map<String, String> ORDER = Map.of(
            "catalogue_view", "id",
            "technology_view", "id",
            "finding_view", "technology_id, finding_id",
            "finding_change_view", "position",
            "ring_move_view", "position",
            "activity_view", "position",
            "activity_subject", "id",
            "document_import_view", "id");

    private static final Map<String, String> MORE = Map.of(
            "document_content", "import_id, content_hash",
            "document_unread_line", "import_id, place",
            "document_refused_candidate", "import_id, place");

    private static final Map<String, String> EVALUATION = Map.of(
            "evaluation_view", "id",
            "evaluation_option", "evaluation_id, place",
            "evaluation_criterion", "evaluation_id, place",
            "evaluation_evaluator", "evaluation_id, place",
            "evaluation_change_view", "position",
            "ballot_view", "evaluation_id, evaluator",
            "sealed_score", "evaluation_id, evaluator, place",
            "evaluation_result_view", "id",
            "counted_criterion", "evaluation_id, place",
            "counted_score", "evaluation_id, place");

    private static final Map<String, String> DECISION = Map.of(
            "decision_view", "id",
            "decision_person", "decision_id, person, part",
            "decision_relation", "decision_id, kind, target",
            "decision_waiver", "decision_id, waiver_id",
            "decision_adoption", "decision_id, system",
            "decision_version_view", "position",
            "decision_response_view", "position",
            "decision_timeline_view", "position",
            "fact_change_view", "position",
            "stale_decision", "decision_id");

    private static final Map<String, String> ANALYTICS = Map.ofEntries(
            Map.entry("analytics_stream", "id"),
            Map.entry("analytics_week", "stream, week"),
            Map.entry("analytics_decision", "id"),
            Map.entry("analytics_review", "asked_position, reviewer"),
            Map.entry("analytics_response", "position"),
            Map.entry("analytics_knowledge", "position"),
            Map.entry("analytics_reliance", "position, fact"),
            Map.entry("analytics_fact_change", "position"),
            Map.entry("analytics_ring", "position"),
            Map.entry("analytics_scale", "evaluation"),
            Map.entry("analytics_spread", "evaluation, criterion"));

    private final JdbcClient jdbc;

    ViewTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        ORDER.forEach((table, order) -> rows.put(table, rows(table, order)));
        MORE.forEach((table, order) -> rows.put(table, rows(table, order)));
        EVALUATION.forEach((table, order) -> rows.put(table, rows(table, order)));
        DECISION.forEach((table, order) -> rows.put(table, rows(table, order)));
        ANALYTICS.forEach((table, order) -> rows.put(table, rows(table, order)));
        return rows;
    }

    /** An array is compared by what it holds, not by which it is. */
    private List<Map<String, Object>> rows(String table, String order) {
        List<Map<String, Object>> rows = jdbc.sql("select * from " + table + " order by " + order)
                .query()
                .listOfRows();
        rows.forEach(row -> row.replaceAll((column, value) -> value instanceof Array array ? elements(array) : value));
        return rows;
    }

    private static List<Object> elements(Array array) {
        try {
            return List.of((Object[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
