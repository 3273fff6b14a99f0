package io.whyledger.query.analytics;

/** Answers as the API documentation shows them. */
final class AnalyticsExamples {

    static final String LEAD_TIMES =
            """
            {"overall": {"decisions": 12, "medianDays": 3.5, "p90Days": 11.2},
             "months": [{"month": "2026-01", "decisions": 12, "medianDays": 3.5, "p90Days": 11.2}],
             "rows": [{"month": "2026-01", "scopeKind": "team", "scopeName": "Payments", "decisions": 12,
                       "medianDays": 3.5, "p90Days": 11.2}]}""";

    static final String REVERSALS =
            """
            {"withinDays": 365, "rows": [{"quarter": "2025-Q1", "accepted": 20, "reversed": 4, "followed": 18,
             "reversedWithin": 3, "rate": 0.16666666666666666}]}""";

    static final String ADOPTION =
            """
            {"spells": 9, "goingOn": 5, "medianDays": 730,
             "rows": [{"days": 200, "atRisk": 9, "ended": 1, "goingOn": 0, "share": 0.8888888888888888}]}""";

    static final String REVIEWER_LOAD =
            """
            {"weeks": [{"week": "2026-01-05", "open": 3, "responses": 2}],
             "reviewers": [{"reviewer": "p-5c1e0a7b9d2f4e68", "open": 3, "responses": 2, "medianHours": 20.5}],
             "rows": [{"week": "2026-01-05", "reviewer": "p-5c1e0a7b9d2f4e68", "open": 3, "responses": 2}]}""";

    static final String DISAGREEMENT =
            """
            {"rows": [{"criterion": "Concurrency", "evaluations": 4, "scores": 48, "mean": 0.41, "greatest": 0.7}]}""";

    static final String STALE =
            """
            {"rows": [{"week": "2026-01-05", "accepted": 40, "stale": 3, "share": 0.075}]}""";

    static final String ACTIVITY =
            """
            {"weeks": ["2026-01-05"], "rows": [{"week": "2026-01-05", "area": "decisions", "scopeKind": "team",
             "scopeName": "Payments", "events": 17}]}""";

    static final String SKIPPED =
            """
            {"reasons": {"unknown-type": 1}, "records": [{"topic": "whyledger.events", "partition": 2,
             "offset": 4711, "reason": "unknown-type", "detail": "no such type is known: com.example.paid.v1",
             "at": "2026-01-05T10:00:00Z"}], "total": 1}""";

    static final String CSV =
            "month,scopeKind,scopeName,decisions,medianDays,p90Days\r\n2026-01,team,Payments,12,3.5,11.2\r\n";

    static final String NDJSON =
            "{\"month\":\"2026-01\",\"scopeKind\":\"team\",\"scopeName\":\"Payments\",\"decisions\":12,\"medianDays\":3.5,"
                    + "\"p90Days\":11.2}\n";

    private AnalyticsExamples() {}
}
