package io.whyledger.domain.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a decision can rely on: a finding ({@code technology/python#f3}), the ring of a technology ({@code
 * technology/python#ring}), the result of an evaluation ({@code evaluation/backend-language}) or another decision
 * ({@code decision/adr-12}).
 */
public record FactId(@JsonValue String value) {

    private static final String RING = "#ring";
    private static final Pattern FORM =
            Pattern.compile("(technology/[^#]+)#(f[1-9][0-9]{0,8}|ring)" + "|(evaluation/[^#]+)|(decision/[^#]+)");
    private static final int FINDING = 2;
    private static final int EVALUATION = 3;
    private static final int DECISION = 4;

    @JsonCreator
    public FactId {}

    /** Reads what a client has written. */
    public static FactId parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new MalformedInput(
                    "fact.malformed-id",
                    "A fact is technology/python#f3, technology/python#ring, evaluation/backend-language or"
                            + " decision/adr-12.");
        }
        if (form.group(EVALUATION) != null) {
            return ofResult(EvaluationId.parse(form.group(EVALUATION)));
        }
        if (form.group(DECISION) != null) {
            return ofDecision(DecisionId.parse(form.group(DECISION)));
        }
        return new FactId(TechnologyId.parse(form.group(1)) + "#" + form.group(FINDING));
    }

    public static FactId ofFinding(TechnologyId technology, FindingId finding) {
        return new FactId(technology + "#" + finding);
    }

    public static FactId ofRing(TechnologyId technology) {
        return new FactId(technology + RING);
    }

    public static FactId ofResult(EvaluationId evaluation) {
        return new FactId(evaluation.value());
    }

    public static FactId ofDecision(DecisionId decision) {
        return new FactId(decision.value());
    }

    public boolean isFinding() {
        return value.contains("#f");
    }

    /** The stream in which the fact stands. */
    public String stream() {
        int part = value.indexOf('#');
        return part < 0 ? value : value.substring(0, part);
    }

    @Override
    public String toString() {
        return value;
    }
}
