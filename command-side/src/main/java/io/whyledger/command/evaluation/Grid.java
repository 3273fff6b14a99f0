package io.whyledger.command.evaluation;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.Slug;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be scored now: each option in the running under each criterion, on a scale. */
record Grid(List<TechnologyId> options, List<WeightedCriterion> criteria, Scale scale) {

    Grid {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
    }

    Grid with(TechnologyId option) {
        return new Grid(Stream.concat(options.stream(), Stream.of(option)).toList(), criteria, scale);
    }

    Grid without(TechnologyId option) {
        return new Grid(options.stream().filter(it -> !it.equals(option)).toList(), criteria, scale);
    }

    Grid weighing(List<WeightedCriterion> newCriteria) {
        return new Grid(options, newCriteria, scale);
    }

    void requireCellsOf(List<Score> scores) {
        Set<String> known = columns().stream().map(Column::slug).collect(Collectors.toSet());
        for (Score score : scores) {
            requireOption(score.option());
            if (!known.contains(Slug.of(score.criterion()))) {
                throw new NothingFound(
                        "evaluation.criterion-not-found",
                        "%s is no criterion of this evaluation; look its criteria up.".formatted(score.criterion()));
            }
            if (!scale.holds(score.value())) {
                throw new RuleViolation(
                        "evaluation.score-off-scale",
                        "%d is no score here; give whole numbers from %d to %d."
                                .formatted(score.value(), scale.lowest(), scale.highest()));
            }
        }
    }

    void requireOption(TechnologyId option) {
        if (!options.contains(option)) {
            throw new NothingFound(
                    "evaluation.option-not-found",
                    "%s is not in the running; look the options up.".formatted(option.slug()));
        }
    }

    /** The scores that count, in the order of the cells, under the criteria as they are written now. */
    List<Score> counting(List<Score> scores) {
        Map<Cell, Score> byCell = new HashMap<>();
        scores.forEach(score -> byCell.put(Cell.of(score), score));
        return cells((cell, criterion) -> renamed(byCell.get(cell), criterion));
    }

    private static @Nullable Score renamed(@Nullable Score score, String criterion) {
        return score == null ? null : new Score(score.option(), criterion, score.value(), score.justification());
    }

    /** In words, the cells that nobody scored. */
    List<String> unscored(Collection<Ballot> ballots) {
        Set<Cell> scored = ballots.stream()
                .flatMap(ballot -> ballot.scores().stream())
                .map(Cell::of)
                .collect(Collectors.toSet());
        return cells((cell, criterion) -> scored.contains(cell)
                ? null
                : "%s under %s".formatted(cell.option().slug(), criterion));
    }

    private <T> List<T> cells(BiFunction<Cell, String, @Nullable T> part) {
        List<Column> columns = columns();
        return options.stream()
                .flatMap(option -> columns.stream().map(it -> part.apply(new Cell(option, it.slug()), it.criterion())))
                .filter(Objects::nonNull)
                .toList();
    }

    private record Column(String criterion, String slug) {}

    private List<Column> columns() {
        return criteria.stream()
                .map(it -> new Column(it.criterion(), Slug.of(it.criterion())))
                .toList();
    }
}
