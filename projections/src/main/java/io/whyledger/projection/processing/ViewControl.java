package io.whyledger.projection.processing;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.Generation.State;
import io.whyledger.projection.generation.Generations;
import io.whyledger.projection.generation.KnownGenerations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What an operator can do to a view. Each refusal says what to do instead. */
@Component
public class ViewControl {

    private static final Logger log = LoggerFactory.getLogger(ViewControl.class);

    private final ViewTending views;
    private final KnownGenerations known;
    private final Generations generations;

    ViewControl(ViewTending views, KnownGenerations known, Generations generations) {
        this.views = views;
        this.known = known;
        this.generations = generations;
    }

    /** Stops the filling of a view, in every process within a second; it can still be read. */
    public void pause(String view) {
        setPaused(view, true);
    }

    public void resume(String view) {
        setPaused(view, false);
    }

    private void setPaused(String view, boolean paused) {
        ViewProcessor processor = views.get(view);
        generations.pause(view, paused);
        views.tend(processor);
        log.info("{} view={}", paused ? "paused" : "resumed", view);
    }

    /** Fills a new generation beside the one that serves, and lets it serve once it has caught up. */
    public Generation rebuild(String view) {
        ViewProcessor processor = views.get(view);
        Generation filling = generations.add(view, processor.version()).orElseThrow(() -> beingRebuilt(view));
        views.tend(processor);
        log.info("rebuilding view={} generation={}", view, filling.number());
        return filling;
    }

    /** Throws away what a rebuild has filled so far. */
    public void abandonRebuild(String view) {
        ViewProcessor processor = views.get(view);
        Generation filling = known.of(view).stream()
                .filter(it -> it.state() == State.FILLING)
                .findFirst()
                .orElseThrow(() -> new NothingFound(
                        "view.not-being-rebuilt", "The view %s is not being rebuilt.".formatted(view)));
        generations.abandon(filling);
        views.tend(processor);
        log.info("abandoned rebuild view={} generation={}", view, filling.number());
    }

    /** Has an empty generation serve at once; readers see how it fills. */
    public void reset(String view) {
        ViewProcessor processor = views.get(view);
        Generation empty = generations.startOver(view, processor.version()).orElseThrow(() -> beingRebuilt(view));
        views.tend(processor);
        log.info("reset view={} generation={}", view, empty.number());
    }

    private static RuleViolation beingRebuilt(String view) {
        return new RuleViolation(
                "view.being-rebuilt",
                "The view %s is being rebuilt already. Let that end, or abandon it first.".formatted(view));
    }
}
