package io.whyledger.projection.document;

import io.whyledger.domain.document.RefusedCandidate;
import jakarta.persistence.Embeddable;

@Embeddable
record RefusedCandidateView(String name, int line, String rule, String message) {

    static RefusedCandidateView of(RefusedCandidate refused) {
        return new RefusedCandidateView(refused.name(), refused.line(), refused.rule(), refused.message());
    }

    RefusedCandidate toCandidate() {
        return new RefusedCandidate(name, line, rule, message);
    }
}
