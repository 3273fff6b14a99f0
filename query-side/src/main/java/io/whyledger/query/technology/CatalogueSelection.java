package io.whyledger.query.technology;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.query.http.PageAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the catalogue that a person looks at, as its address says it.
 *
 * @param state {@code retired}, {@code all}, or candidates when absent
 * @param sort what to sort by, descending with a leading hyphen
 * @param page counted from 0
 */
record CatalogueSelection(
        @Nullable String text,
        @Nullable String category,
        @Nullable String parent,
        @Nullable String ring,
        @Nullable String state,
        @Nullable String sort,
        int page) {

    private static final int SIZE = 50;

    CatalogueSelection {
        text = blankToNull(text);
        category = blankToNull(category);
        parent = blankToNull(parent);
        ring = blankToNull(ring);
        state = blankToNull(state);
        sort = blankToNull(sort);
    }

    ListTechnologies query() {
        return new ListTechnologies(
                text, category, parentId(), ringOf().orElse(null), retired(), sortKey(), isDescending(), page, SIZE);
    }

    public boolean isNarrowed() {
        return text != null || category != null || parent != null || ring != null || state != null;
    }

    /** What a screen reader says about a column's order, absent for those that do not order. */
    public @Nullable String order(String column) {
        if (sortKey() != sortKey(column)) {
            return null;
        }
        return isDescending() ? "descending" : "ascending";
    }

    public String withText(@Nullable String other) {
        return address(other, category, parent, ring, state, sort, 0);
    }

    public String withCategory(String other) {
        return address(text, toggled(category, other), parent, ring, state, sort, 0);
    }

    public String withParent(String other) {
        return address(text, category, toggled(parent, other), ring, state, sort, 0);
    }

    public String withRing(String other) {
        return address(text, category, parent, toggled(ring, other), state, sort, 0);
    }

    public String withState(String other) {
        return address(text, category, parent, ring, toggled(state, other), sort, 0);
    }

    /** Sorts by a column, the other way round when it does so already. */
    public String sortedBy(String column) {
        boolean turn = sortKey() == sortKey(column) && !isDescending();
        return address(text, category, parent, ring, state, turn ? "-" + column : column, 0);
    }

    public String onPage(int other) {
        return address(text, category, parent, ring, state, sort, other);
    }

    private static String address(
            @Nullable String text,
            @Nullable String category,
            @Nullable String parent,
            @Nullable String ring,
            @Nullable String state,
            @Nullable String sort,
            int page) {
        return PageAddress.of("/technologies")
                .with("q", text)
                .with("category", category)
                .with("parent", parent)
                .with("ring", ring)
                .with("state", state)
                .with("sort", sort)
                .page(page)
                .toString();
    }

    private @Nullable TechnologyId parentId() {
        return parent == null ? null : TechnologyId.parse(parent);
    }

    private Optional<Ring> ringOf() {
        return Arrays.stream(Ring.values())
                .filter(known -> known.name().equalsIgnoreCase(ring))
                .findFirst();
    }

    private @Nullable Boolean retired() {
        return state == null ? Boolean.FALSE : "all".equals(state) ? null : Boolean.TRUE;
    }

    private ListTechnologies.Sort sortKey() {
        return sortKey(sort == null ? "name" : sort.replaceFirst("^-", ""));
    }

    private static ListTechnologies.Sort sortKey(String column) {
        return Arrays.stream(ListTechnologies.Sort.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(column))
                .findFirst()
                .orElse(ListTechnologies.Sort.NAME);
    }

    private boolean isDescending() {
        return sort != null && sort.startsWith("-");
    }

    private static @Nullable String toggled(@Nullable String now, String other) {
        return other.equals(now) ? null : other;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
