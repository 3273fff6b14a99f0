package io.whyledger.domain;

/** The input names something that the ledger does not hold. */
public class NothingFound extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public NothingFound(String rule, String message) {
        super(rule, message);
    }
}
