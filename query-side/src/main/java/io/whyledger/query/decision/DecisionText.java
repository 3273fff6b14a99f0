package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionId;

/**
 * One of the texts of a decision.
 *
 * @param canonical JSON of the content in the form of RFC 8785, whose UTF-8 bytes have the SHA-256 that is told
 */
public record DecisionText(
        DecisionId decisionId, String label, VersionSummary version, DecisionContent content, String canonical) {}
