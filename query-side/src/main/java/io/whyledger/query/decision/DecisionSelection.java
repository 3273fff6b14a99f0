package io.whyledger.query.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.decision.DecisionState;
import io.whyledger.query.http.PageAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of the log that a person looks at, as its address says it.
 *
 * @param states any of these
 * @param person an author or a reviewer
 * @param waitingFor a reviewer whose judgement is awaited
 * @param flags of {@code stale}, {@code due} and {@code overdue} those that must hold
 * @param sort what to sort by, descending with a leading hyphen
 * @param page counted from 0
 */
record DecisionSelection(
        @Nullable String text,
        List<String> states,
        @Nullable String scope,
        @Nullable String technology,
        @Nullable String person,
        @Nullable String waitingFor,
        List<String> flags,
        @Nullable String sort,
        int page) {

    static final String STATES = "draft|proposed|accepted|rejected|withdrawn|superseded|deprecated";
    static final List<String> FLAGS = List.of("stale", "due", "overdue");

    private static final int SIZE = 50;

    DecisionSelection {
        text = blankToNull(text);
        states = known(
                states,
                Arrays.stream(DecisionState.values())
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .toList());
        scope = blankToNull(scope);
        technology = blankToNull(technology);
        person = blankToNull(person);
        waitingFor = blankToNull(waitingFor);
        flags = known(flags, FLAGS);
        sort = blankToNull(sort);
    }

    ListDecisions query() {
        return new ListDecisions(
                text,
                states.stream()
                        .map(it -> DecisionState.valueOf(it.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                scope,
                technology == null ? null : TechnologyId.parse(technology),
                person == null ? null : PersonId.parse(person),
                waitingFor == null ? null : PersonId.parse(waitingFor),
                flag("stale"),
                flag("due"),
                flag("overdue"),
                order(),
                page,
                SIZE);
    }

    public boolean isNarrowed() {
        return text != null
                || !states.isEmpty()
                || !flags.isEmpty()
                || !Arrays.asList(scope, technology, person, waitingFor).stream()
                        .allMatch(Objects::isNull);
    }

    /** What a screen reader says about a column's order, absent for those that do not order. */
    public @Nullable String order(String column) {
        if (!order().by().name().equalsIgnoreCase(column)) {
            return null;
        }
        return order().descending() ? "descending" : "ascending";
    }

    public String withState(String other) {
        return new DecisionSelection(
                        text, toggled(states, other), scope, technology, person, waitingFor, flags, sort, 0)
                .address();
    }

    public String withFlag(String other) {
        return new DecisionSelection(
                        text, states, scope, technology, person, waitingFor, toggled(flags, other), sort, 0)
                .address();
    }

    public String withScope(String other) {
        return new DecisionSelection(
                        text, states, toggled(scope, other), technology, person, waitingFor, flags, sort, 0)
                .address();
    }

    public String withTechnology(@Nullable String other) {
        return new DecisionSelection(text, states, scope, other, person, waitingFor, flags, sort, 0).address();
    }

    public String withPerson(@Nullable String other) {
        return new DecisionSelection(text, states, scope, technology, other, waitingFor, flags, sort, 0).address();
    }

    public String withWaitingFor(@Nullable String other) {
        return new DecisionSelection(text, states, scope, technology, person, other, flags, sort, 0).address();
    }

    /** Sorts by a column, the other way round when it does so already. */
    public String sortedBy(String column) {
        boolean turn = order().by().name().equalsIgnoreCase(column) && !order().descending();
        String other = turn ? "-" + column : column;
        return new DecisionSelection(text, states, scope, technology, person, waitingFor, flags, other, 0).address();
    }

    public String onPage(int other) {
        return new DecisionSelection(text, states, scope, technology, person, waitingFor, flags, sort, other).address();
    }

    private String address() {
        PageAddress address = PageAddress.of("/decisions").with("q", text);
        states.forEach(state -> address.with("state", state));
        address.with("scope", scope)
                .with("technology", technology)
                .with("person", person)
                .with("waiting-for", waitingFor);
        flags.forEach(flag -> address.with("only", flag));
        return address.with("sort", sort).page(page).toString();
    }

    private @Nullable Boolean flag(String name) {
        return flags.contains(name) ? Boolean.TRUE : null;
    }

    private DecisionSort order() {
        return DecisionSort.parse(sort != null && sort.matches(DecisionSort.PATTERN) ? sort : DecisionSort.USUAL);
    }

    private static List<String> known(List<String> values, List<String> all) {
        return all.stream().filter(values::contains).toList();
    }

    private static List<String> toggled(List<String> now, String other) {
        List<String> toggled = new ArrayList<>(now);
        if (!toggled.remove(other)) {
            toggled.add(other);
        }
        return toggled;
    }

    private static @Nullable String toggled(@Nullable String now, String other) {
        return other.equals(now) ? null : other;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
