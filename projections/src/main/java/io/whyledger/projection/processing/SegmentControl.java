package io.whyledger.projection.processing;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.KnownGenerations;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Splits and merges segments while they are being filled. */
@Component
public class SegmentControl {

    private static final Logger log = LoggerFactory.getLogger(SegmentControl.class);

    private static final long PATIENCE_SECONDS = 10;
    private static final int MOST = 64;

    private final ViewTending views;
    private final KnownGenerations known;
    private final SegmentRows segments;
    private final SegmentTokens tokens;

    SegmentControl(ViewTending views, KnownGenerations known, SegmentRows segments, SegmentTokens tokens) {
        this.views = views;
        this.known = known;
        this.segments = segments;
        this.tokens = tokens;
    }

    /** Halves a segment, so that two threads or processes can fill what one did. */
    public void split(String view, @Nullable Integer number, int segment) {
        Generation generation = generation(view, number);
        List<SegmentRow> rows = segments.of(generation);
        expectOwn(row(rows, segment, view));
        if (rows.size() >= MOST) {
            throw new RuleViolation(
                    "segment.too-many", "The view %s has %d segments, which is the most.".formatted(view, MOST));
        }
        await(processor(generation).splitSegment(segment), view);
        log.info("split view={} generation={} segment={}", view, generation.number(), segment);
    }

    /** Joins a segment with the one that it was split from. */
    public void merge(String view, @Nullable Integer number, int segment) {
        Generation generation = generation(view, number);
        List<SegmentRow> rows = segments.of(generation);
        expectOwn(row(rows, segment, view));
        if (rows.size() == 1) {
            throw new RuleViolation(
                    "segment.last",
                    "It is the only segment of the view %s, so there is none to merge.".formatted(view));
        }
        int[] all = rows.stream().mapToInt(SegmentRow::segment).toArray();
        Segment half = Segment.computeSegment(segment, all);
        int other = half.mergeableSegmentId();
        if (Segment.computeSegment(other, all).getMask() != half.getMask()) {
            throw new RuleViolation(
                    "segment.split-further",
                    "The other half of segment %d has been split itself; merge its parts first.".formatted(segment));
        }
        expectOwn(row(rows, other, view));
        await(processor(generation).mergeSegment(segment), view);
        log.info("merged view={} generation={} segments={},{}", view, generation.number(), segment, other);
    }

    private Generation generation(String view, @Nullable Integer number) {
        views.get(view);
        return known.of(view).stream()
                .filter(it -> number == null
                        ? known.serving(view).filter(it::isSameAs).isPresent()
                        : it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NothingFound(
                        "view.no-such-generation", "The view %s has no generation %d.".formatted(view, number)));
    }

    private static SegmentRow row(List<SegmentRow> rows, int segment, String view) {
        return rows.stream()
                .filter(it -> it.segment() == segment)
                .findFirst()
                .orElseThrow(() -> new NothingFound(
                        "segment.not-found", "The view %s has no segment %d.".formatted(view, segment)));
    }

    void expectOwn(SegmentRow row) {
        if (row.owner() != null && !tokens.isOwnedHere(row.owner())) {
            throw new RuleViolation(
                    "segment.elsewhere",
                    "Segment %d is filled by the process %s; ask that one.".formatted(row.segment(), row.owner()));
        }
    }

    private PooledStreamingEventProcessor processor(Generation generation) {
        return views.get(generation.view())
                .of(generation)
                .map(GenerationProcessor::events)
                .orElseThrow(() -> new RuleViolation(
                        "view.paused",
                        "The view %s is not being filled here; resume it first.".formatted(generation.view())));
    }

    private static void await(CompletableFuture<Boolean> change, String view) {
        try {
            if (change.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (ExecutionException | TimeoutException e) {
            log.warn("segments could not be changed view={}", view, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RuleViolation(
                "segment.busy",
                "The segments of the view %s could not be changed now. Try again soon.".formatted(view));
    }
}
