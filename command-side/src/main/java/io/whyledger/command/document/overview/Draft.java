package io.whyledger.command.document.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A candidate while its overview is being read. */
final class Draft {

    private final String name;
    private final Place place;
    private final int line;
    private final boolean refused;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private @Nullable String homepage;

    private Draft(String name, Place place, int line, boolean refused) {
        this.name = name;
        this.place = place;
        this.line = line;
        this.refused = refused;
    }

    static Draft named(String name, Place place, int line) {
        return new Draft(name, place, line, false);
    }

    /** Stands for a candidate whose name was refused, so that what is said about it is reported and not given to another. */
    static Draft refused(int line) {
        return new Draft("", Place.TOP, line, true);
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    boolean isRefused() {
        return refused;
    }

    boolean isNamed(String other) {
        return Names.key(name).equals(Names.key(other));
    }

    void linkTo(@Nullable String url) {
        homepage = homepage == null ? url : homepage;
    }

    /** Keeps a statement, or answers the line on which it was made before. */
    Optional<Integer> add(Statement statement) {
        String key = Names.key(statement.criterion()) + '\n' + statement.text();
        Integer before = lines.putIfAbsent(key, statement.line());
        if (before == null) {
            statements.add(statement);
        }
        return Optional.ofNullable(before);
    }

    /** The candidate; it belongs to the nearest candidate that a heading above it names. */
    Candidate candidate(KnownNames candidates) {
        String parent = place.headings().stream()
                .flatMap(heading -> candidates.namedBy(heading).stream())
                .filter(named -> !isNamed(named))
                .findFirst()
                .orElse(null);
        return new Candidate(name, place.category(), homepage, parent, line, statements);
    }
}
