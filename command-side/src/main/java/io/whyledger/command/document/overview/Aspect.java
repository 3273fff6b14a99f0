package io.whyledger.command.document.overview;

/** What a part of an overview is about: a candidate, by one criterion, in some light. */
record Aspect(Draft draft, String criterion, Frame frame) {

    static Aspect general(Draft draft) {
        return new Aspect(draft, Criteria.GENERAL, Frame.NONE);
    }

    boolean isGeneral() {
        return criterion.equals(Criteria.GENERAL);
    }

    Aspect in(Frame light) {
        return new Aspect(draft, criterion, light);
    }

    Statement statement(Phrase phrase) {
        return new Statement(
                criterion, Sense.stance(frame, phrase.text()), phrase.text(), phrase.urls(), phrase.line());
    }

    /** A label narrows the aspect: it names a frame, a criterion, or only the candidate itself again. */
    Aspect labelled(String label) {
        return Frame.named(label).map(this::in).orElseGet(() -> byCriterion(label));
    }

    /** What stands below a column or beside a row; a mere cell is not yet a claim for the candidate. */
    Aspect tabled(String label) {
        return Frame.named(label)
                .map(this::in)
                .orElseGet(() -> Names.problem(label).isPresent() ? this : new Aspect(draft, label, frame));
    }

    private Aspect byCriterion(String label) {
        return draft.isNamed(label) || Names.problem(label).isPresent()
                ? this
                : new Aspect(draft, label, frame.ofCriterion());
    }
}
