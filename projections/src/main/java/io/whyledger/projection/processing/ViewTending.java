package io.whyledger.projection.processing;

import io.whyledger.domain.NothingFound;
import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.Generation.State;
import io.whyledger.projection.generation.Generations;
import io.whyledger.projection.generation.KnownGenerations;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after the generations of the views in this process: fills what is to be filled, lets a generation serve once it
 * has caught up, and drops the old one after a while. What another process has decided is followed within a second.
 */
@Component
class ViewTending {

    private static final Logger log = LoggerFactory.getLogger(ViewTending.class);

    /** How long the active generation is held back at most; its own batches wait that long without failing. */
    private static final Duration HELD = Duration.ofMillis(300);

    /** After which each process has seen that another generation serves, {@link #HELD} included. */
    private static final Duration SWITCHED = Duration.ofMillis(1_500);

    private final KnownGenerations known;
    private final Generations generations;
    private final LedgerHead head;
    private final ProjectionSettings settings;
    private final ViewSources sources;
    private final Map<String, ViewProcessor> views = new ConcurrentHashMap<>();

    ViewTending(
            KnownGenerations known,
            Generations generations,
            LedgerHead head,
            ProjectionSettings settings,
            ViewSources sources) {
        this.known = known;
        this.generations = generations;
        this.head = head;
        this.settings = settings;
        this.sources = sources;
    }

    void begin(ViewProcessor view) {
        if (views.isEmpty()) {
            generations.releaseClaimsOfTheDead();
        }
        generations.ensure(view.getName(), view.version());
        views.put(view.getName(), view);
        tend(view);
    }

    Collection<ViewProcessor> views() {
        return views.values();
    }

    Optional<ViewProcessor> view(String name) {
        return Optional.ofNullable(views.get(name));
    }

    ViewProcessor get(String name) {
        return view(name)
                .orElseThrow(() -> new NothingFound(
                        "view.not-found",
                        "There is no view of that name here. See /api/operations/views for those that there are."));
    }

    @Scheduled(fixedDelayString = "${whyledger.projection.tending:200ms}")
    void tend() {
        try {
            generations.look();
        } catch (RuntimeException e) {
            log.warn("generations could not be looked at, trying again", e);
            return;
        }
        views.values().forEach(this::tendSafely);
    }

    private void tendSafely(ViewProcessor view) {
        try {
            tendAsKnown(view);
        } catch (RuntimeException e) {
            log.warn("generations could not be looked after, trying again view={}", view.getName(), e);
        }
    }

    void tend(ViewProcessor view) {
        generations.look();
        tendAsKnown(view);
    }

    private synchronized void tendAsKnown(ViewProcessor view) {
        view.fill(known.of(view.getName()), this::isToBeFilled);
        known.of(view.getName()).forEach(this::advance);
        view.fill(known.of(view.getName()), this::isToBeFilled);
    }

    /** Tables of another release, or filled from elsewhere, are left to its processes. */
    private boolean isToBeFilled(Generation generation) {
        return known.isReadable(generation)
                && sources.fill(generation)
                && !generation.paused()
                && switch (generation.state()) {
                    case FILLING, ACTIVE -> true;
                    case RETIRED -> !isGraceOver(generation) || isServedHere(generation);
                    case ABANDONED -> false;
                };
    }

    private void advance(Generation generation) {
        switch (generation.state()) {
            case FILLING -> activateIfCaughtUp(generation);
            case RETIRED -> dropIf(isGraceOver(generation) && !isServedHere(generation), generation);
            case ABANDONED -> dropIf(true, generation);
            case ACTIVE -> {}
        }
    }

    private void activateIfCaughtUp(Generation filling) {
        long behind = head.position() - generations.positionOf(filling);
        if (known.isReadable(filling)
                && !filling.paused()
                && behind <= settings.batchSize()
                && generations.activate(
                        filling, HELD, Instant.now().plus(SWITCHED).minus(settings.claimTimeout()))) {
            generations.look();
            log.info("rebuilt view={} generation={}", filling.view(), filling.number());
        }
    }

    private void dropIf(boolean condition, Generation old) {
        if (condition && generations.drop(old, Instant.now().minus(settings.claimTimeout()))) {
            generations.look();
            log.info("dropped view={} generation={}", old.view(), old.number());
        }
    }

    private boolean isServedHere(Generation generation) {
        return known.serving(generation.view()).filter(generation::isSameAs).isPresent();
    }

    private boolean isGraceOver(Generation generation) {
        return generation.state() == State.RETIRED
                && generation.changedAt().plus(settings.grace()).isBefore(Instant.now());
    }
}
