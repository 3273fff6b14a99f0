package io.whyledger.query.technology;

import java.util.List;

/** What was found under one criterion. */
public record CriterionFindings(String criterion, List<FindingDetails> findings) {

    public CriterionFindings {
        findings = List.copyOf(findings);
    }
}
