package io.whyledger.domain;

/** The input could never be accepted, whatever the state of the ledger. */
public class MalformedInput extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public MalformedInput(String rule, String message) {
        super(rule, message);
    }
}
