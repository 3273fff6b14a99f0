package io.whyledger.query.analytics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts when some of it has not ended yet: the product-limit estimate of E. L. Kaplan and P. Meier,
 * Nonparametric Estimation from Incomplete Observations, JASA 53 (1958). S(t) is the product of 1 − d/n over all times up
 * to t at which something ended: d of the n that had lasted until then. What is still going on counts among the n until
 * today, and never among the d.
 */
final class Survival {

    private final List<AdoptionHalfLife.Step> steps;

    private Survival(List<AdoptionHalfLife.Step> steps) {
        this.steps = steps;
    }

    /**
     * How long one of them has lasted.
     *
     * @param ended whether it has ended; otherwise it goes on
     */
    record Spell(long days, boolean ended) {}

    static Survival of(Collection<Spell> spells) {
        TreeMap<Long, int[]> byDays = new TreeMap<>();
        spells.forEach(it -> byDays.computeIfAbsent(it.days(), days -> new int[2])[it.ended() ? 0 : 1]++);
        List<AdoptionHalfLife.Step> steps = new ArrayList<>();
        int atRisk = spells.size();
        double share = 1;
        for (var at : byDays.entrySet()) {
            int ended = at.getValue()[0];
            int goingOn = at.getValue()[1];
            share *= 1 - (double) ended / atRisk;
            steps.add(new AdoptionHalfLife.Step(at.getKey(), atRisk, ended, goingOn, share));
            atRisk -= ended + goingOn;
        }
        return new Survival(steps);
    }

    List<AdoptionHalfLife.Step> steps() {
        return steps;
    }

    /** The first day on which no more than half are left; none if more than half have lasted. */
    @Nullable
    Long median() {
        return steps.stream()
                .filter(it -> it.share() <= 0.5 + 1e-9)
                .map(AdoptionHalfLife.Step::days)
                .findFirst()
                .orElse(null);
    }
}
