package io.whyledger.domain;

/** A command broke a rule of the domain; nothing was recorded. */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * @param rule stable name, {@code feature.what-is-wrong}; the end of the problem's URN
     * @param message a sentence for people that says what to do
     */
    public RuleViolation(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
