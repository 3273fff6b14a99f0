package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Grid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads tables: candidates stand in rows or in columns and criteria on the other side, or all of it is about one. */
final class TableReader {

    private static final Set<String> LINKS = Set.of("homepage", "website", "web site", "site", "url", "link", "web");

    private final Register register;
    private final Leftovers leftovers;
    private final KnownNames known;

    TableReader(Register register, Leftovers leftovers, KnownNames known) {
        this.register = register;
        this.leftovers = leftovers;
        this.known = known;
    }

    /** A table about the candidate above it has frames for columns, or criteria and at most one column to judge them. */
    static boolean describesOne(Grid grid) {
        List<String> titles = grid.header().stream().map(TableReader::text).toList();
        boolean corner = Criteria.isCorner(titles.get(0));
        boolean judged = titles.size() == 2 && Criteria.isCommon(titles.get(1));
        boolean frames =
                titles.stream().skip(1).allMatch(title -> Frame.named(title).isPresent());
        return corner && (frames || judged)
                || frames && Frame.named(titles.get(0)).isPresent();
    }

    /** A table below a candidate compares it with others if it stands among them, in a row or a column. */
    boolean compares(Grid grid, Draft candidate) {
        Stream<List<Phrase>> names = Stream.concat(
                grid.header().stream().skip(1), grid.rows().stream().map(row -> row.get(0)));
        return !candidate.isRefused()
                && !describesOne(grid)
                && names.map(TableReader::text).anyMatch(candidate::isNamed);
    }

    void compare(Grid grid, Place place) {
        if (grid.rows().isEmpty()) {
            leftovers.add(grid.line(), text(grid.header().get(0)), "the table has no rows");
        }
        Grid rows = candidatesAreColumns(grid) ? transposed(grid) : grid;
        rows.rows().forEach(row -> candidate(row, rows.header(), place));
    }

    void describe(Grid grid, Aspect aspect) {
        boolean frames = grid.header().size() == 1
                || grid.header().stream()
                        .allMatch(title -> Frame.named(text(title)).isPresent());
        for (List<List<Phrase>> row : grid.rows()) {
            if (!frames && row.stream().skip(1).allMatch(List::isEmpty)) {
                row.get(0).forEach(phrase -> leftovers.add(phrase, "nothing stands beside it"));
            }
            Aspect narrower = frames ? aspect : aspect.tabled(text(row.get(0)));
            for (int column = frames ? 0 : 1; column < row.size(); column++) {
                Aspect judged = Frame.named(text(grid.header().get(column)))
                        .map(narrower::in)
                        .orElse(narrower);
                row.get(column).forEach(phrase -> register.state(judged, phrase));
            }
        }
    }

    private void candidate(List<List<Phrase>> row, List<List<Phrase>> titles, Place place) {
        if (row.get(0).isEmpty()) {
            row.forEach(cell -> cell.forEach(phrase -> leftovers.add(phrase, "its row or column has no name")));
            return;
        }
        Phrase name = row.get(0).get(0);
        String url = name.urlWithin(name.text().length()).orElse(null);
        Draft draft = register.candidate(Names.clean(name.text()), url, place, name.line());
        row.get(0).stream().skip(1).forEach(more -> register.state(Aspect.general(draft), more));
        for (int column = 1; column < row.size(); column++) {
            cell(row.get(column), text(titles.get(column)), draft);
        }
    }

    private void cell(List<Phrase> cell, String title, Draft draft) {
        Optional<String> url =
                cell.stream().flatMap(phrase -> phrase.urls().stream()).findFirst();
        if (url.isPresent() && LINKS.contains(Names.key(title))) {
            draft.linkTo(url.get());
        } else {
            cell.forEach(phrase -> register.state(Aspect.general(draft).tabled(title), phrase));
        }
    }

    private boolean candidatesAreColumns(Grid grid) {
        List<List<Phrase>> names = grid.header().subList(1, grid.header().size());
        List<List<Phrase>> firsts = grid.rows().stream().map(row -> row.get(0)).toList();
        String corner = text(grid.header().get(0));
        if (Criteria.isCorner(corner) || Category.isKind(corner)) {
            return Criteria.isCorner(corner);
        }
        return asNames(names) * firsts.size() > asNames(firsts) * names.size();
    }

    /** How many cells look like names of candidates, less those that look like criteria. */
    private long asNames(List<List<Phrase>> cells) {
        return cells.stream().flatMap(List::stream).mapToLong(this::asName).sum();
    }

    private long asName(Phrase phrase) {
        boolean name = known.contains(phrase.text()) || phrase.leadingLink().isPresent();
        return name ? 1 : Criteria.isAspect(phrase.text()) ? -1 : 0;
    }

    private static Grid transposed(Grid grid) {
        List<List<List<Phrase>>> all =
                Stream.concat(Stream.of(grid.header()), grid.rows().stream()).toList();
        List<List<List<Phrase>>> columns = IntStream.range(0, grid.header().size())
                .mapToObj(column -> all.stream().map(row -> row.get(column)).toList())
                .toList();
        return new Grid(columns.get(0), columns.subList(1, columns.size()), grid.line());
    }

    private static String text(List<Phrase> cell) {
        return cell.isEmpty() ? "" : Names.clean(cell.get(0).text());
    }
}
