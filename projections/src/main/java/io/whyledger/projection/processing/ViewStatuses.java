package io.whyledger.projection.processing;

import io.whyledger.projection.ViewNames;
import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.KnownGenerations;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how the views are. */
@Component
public class ViewStatuses {

    private static final double ALL = 100;

    private final ViewTending views;
    private final KnownGenerations known;
    private final SegmentRows segments;
    private final LedgerHead head;
    private final ViewRates rates;
    private final SegmentTokens tokens;
    private final JdbcClient jdbc;

    ViewStatuses(
            ViewTending views,
            KnownGenerations known,
            SegmentRows segments,
            LedgerHead head,
            ViewRates rates,
            SegmentTokens tokens,
            JdbcClient jdbc) {
        this.views = views;
        this.known = known;
        this.segments = segments;
        this.head = head;
        this.rates = rates;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    /** Of the views that this process fills or could fill. */
    public List<ViewStatus> all() {
        return ViewNames.ALL.stream()
                .filter(view -> views.view(view).isPresent())
                .map(this::of)
                .toList();
    }

    public ViewStatus of(String view) {
        views.get(view);
        long newest = head.position();
        List<GenerationStatus> generations =
                known.of(view).stream().map(it -> status(it, newest)).toList();
        return new ViewStatus(view, state(view, generations), newest, generations);
    }

    private String state(String view, List<GenerationStatus> all) {
        List<GenerationStatus> generations =
                all.stream().filter(it -> !it.isSuperseded()).toList();
        if (known.of(view).stream().anyMatch(Generation::paused)) {
            return ViewStatus.PAUSED;
        }
        if (generations.stream().anyMatch(GenerationStatus::isStopped)) {
            return ViewStatus.FAILING;
        }
        return isAheadOfLedger(generations) ? ViewStatus.AHEAD : ViewStatus.RUNNING;
    }

    /** The head is asked again, as the view may have moved on since. */
    private boolean isAheadOfLedger(List<GenerationStatus> generations) {
        long newest = head.position();
        return generations.stream().anyMatch(it -> it.position() > newest);
    }

    private GenerationStatus status(Generation generation, long newest) {
        List<SegmentRow> rows = segments.of(generation);
        Optional<SegmentRow> last = rows.stream().min(Comparator.comparingLong(SegmentRow::position));
        long position = last.map(SegmentRow::position).orElse(SegmentTokens.NOTHING_SEEN);
        long lag = Math.max(0, newest - position);
        return new GenerationStatus(
                generation.number(),
                generation.state().name().toLowerCase(Locale.ROOT),
                known.serving(generation.view()).filter(generation::isSameAs).isPresent(),
                generation.createdAt(),
                position,
                lag,
                lag == 0 ? 0 : secondsSince(last),
                newest < 0 ? ALL : Math.floor(1000.0 * (position + 1) / (newest + 1)) / 10,
                Math.round(rates.eventsPerSecond(generation) * 10) / 10.0,
                deadLetters(generation),
                rows.stream().map(row -> status(generation, row, newest)).toList());
    }

    private double secondsSince(Optional<SegmentRow> last) {
        return head.firstAfter(last.map(SegmentRow::token).orElse(null))
                .map(entered -> Duration.between(entered, Instant.now()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    private long deadLetters(Generation generation) {
        return jdbc.sql("select count(*) from DeadLetterEntry where processingGroup = ?")
                .param(generation.processor())
                .query(Long.class)
                .single();
    }

    private SegmentStatus status(Generation generation, SegmentRow row, long newest) {
        return new SegmentStatus(
                row.segment(),
                row.owner(),
                tokens.isOwnedHere(row.owner()),
                row.touchedAt(),
                row.position(),
                Math.max(0, newest - row.position()),
                error(generation, row));
    }

    private @Nullable String error(Generation generation, SegmentRow row) {
        return views.view(generation.view())
                .flatMap(view -> view.of(generation))
                .filter(here -> row.owner() == null || tokens.isOwnedHere(row.owner()))
                .flatMap(processor -> processor.failure(row))
                .map(ViewStatuses::told)
                .orElse(null);
    }

    /** A database can quote what it was to store, a sealed ballot too; that is left to the log. */
    private static String told(Throwable error) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(error);
        return cause instanceof SQLException sql
                ? "the database failed with SQL state %s; see the log".formatted(sql.getSQLState())
                : String.valueOf(error.getMessage());
    }
}
