package io.whyledger.projection.processing;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.KnownGenerations;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that views have set aside: to look at, to try again and to give up on. */
@Component
public class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final ViewTending views;
    private final KnownGenerations known;
    private final DeadLetterRetry retry;
    private final DeadLetterRows rows;
    private final SegmentRows segments;
    private final SegmentControl control;
    private final JdbcClient jdbc;

    DeadLetters(
            ViewTending views,
            KnownGenerations known,
            DeadLetterRetry retry,
            DeadLetterRows rows,
            SegmentRows segments,
            SegmentControl control,
            JdbcClient jdbc) {
        this.views = views;
        this.known = known;
        this.retry = retry;
        this.rows = rows;
        this.segments = segments;
        this.control = control;
        this.jdbc = jdbc;
    }

    public long count(String view) {
        Map<String, Generation> generations = generations(view);
        return generations.isEmpty() ? 0 : rows.count(generations.keySet());
    }

    /** Those set aside first come first; what waits behind them follows in the order of its stream. */
    public List<DeadLetterView> page(String view, int page, int size) {
        Map<String, Generation> generations = generations(view);
        return generations.isEmpty() ? List.of() : rows.page(generations, page, size);
    }

    public DeadLetterView get(String view, String id) {
        return rows.find(generations(view), id)
                .orElseThrow(() -> new NothingFound(
                        "dead-letter.not-found",
                        "The view %s has set no such event aside; it may have been told by now.".formatted(view)));
    }

    /** @return streams that have no letters any more */
    public int retryAll(String view) {
        return views.get(view).running().stream()
                .mapToInt(processor -> retry.retry(processor, letter -> true))
                .sum();
    }

    /** @return whether the stream of the letter has no letters any more */
    public boolean retry(String view, String id) {
        DeadLetterView letter = get(view, id);
        GenerationProcessor processor = processor(view, letter);
        expectFilledHere(processor.generation(), letter.stream());
        StreamSequence sequence = new StreamSequence();
        return retry.retry(processor, it -> letter.stream().equals(sequence.getSequenceIdentifierFor(it.message())))
                > 0;
    }

    private void expectFilledHere(Generation generation, String stream) {
        SegmentRow row = SegmentRows.ofStream(stream, segments.of(generation)).orElseThrow();
        control.expectOwn(row);
        if (row.owner() == null) {
            throw new RuleViolation(
                    "segment.busy",
                    "No process fills segment %d of the view %s now. Try again soon."
                            .formatted(row.segment(), generation.view()));
        }
    }

    private GenerationProcessor processor(String view, DeadLetterView letter) {
        return views.get(view).running().stream()
                .filter(it -> it.generation().number() == letter.generation())
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "view.paused", "The view %s is not being filled here; resume it first.".formatted(view)));
    }

    /**
     * Gives up on all letters of a letter's stream: the view goes on with what the stream brings next.
     *
     * @param reason for those who read the log later
     * @return how many letters there were
     */
    public int drop(String view, String id, String reason) {
        DeadLetterView letter = get(view, id);
        int dropped = jdbc.sql("delete from DeadLetterEntry where processingGroup = ? and sequenceIdentifier = ?")
                .params(view + "@" + letter.generation(), letter.stream())
                .update();
        log.warn(
                "dropped dead letters view={} generation={} stream={} letters={} reason={}",
                view,
                letter.generation(),
                letter.stream(),
                dropped,
                reason.replaceAll("\\p{Cntrl}", " "));
        return dropped;
    }

    private Map<String, Generation> generations(String view) {
        views.get(view);
        return known.of(view).stream().collect(Collectors.toMap(Generation::processor, Function.identity()));
    }
}
