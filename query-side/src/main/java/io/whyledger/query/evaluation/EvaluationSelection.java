package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.query.http.PageAddress;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of the evaluations that a person looks at, as its address says it.
 *
 * @param page counted from 0
 */
record EvaluationSelection(
        @Nullable String state,
        @Nullable String technology,
        @Nullable String person,
        @Nullable String awaiting,
        int page) {

    private static final int SIZE = 50;

    EvaluationSelection {
        state = blankToNull(state);
        technology = blankToNull(technology);
        person = blankToNull(person);
        awaiting = blankToNull(awaiting);
    }

    ListEvaluations query() {
        return new ListEvaluations(
                stateOf(),
                technology == null ? null : TechnologyId.parse(technology),
                person == null ? null : PersonId.parse(person),
                awaiting == null ? null : PersonId.parse(awaiting),
                page,
                SIZE);
    }

    public boolean isNarrowed() {
        return state != null || technology != null || person != null || awaiting != null;
    }

    public String withState(String other) {
        return address(toggled(state, other), technology, person, awaiting, 0);
    }

    public String withoutTechnology() {
        return address(state, null, person, awaiting, 0);
    }

    public String withPerson(String other) {
        return address(state, technology, toggled(person, other), awaiting, 0);
    }

    public String withAwaiting(String other) {
        return address(state, technology, person, toggled(awaiting, other), 0);
    }

    public String onPage(int other) {
        return address(state, technology, person, awaiting, other);
    }

    private static String address(
            @Nullable String state,
            @Nullable String technology,
            @Nullable String person,
            @Nullable String awaiting,
            int page) {
        return PageAddress.of("/evaluations")
                .with("state", state)
                .with("technology", technology)
                .with("person", person)
                .with("awaiting", awaiting)
                .page(page)
                .toString();
    }

    private @Nullable EvaluationState stateOf() {
        return Arrays.stream(EvaluationState.values())
                .filter(known -> known.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String toggled(@Nullable String now, String other) {
        return other.equals(now) ? null : other;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
