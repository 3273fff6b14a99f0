package io.whyledger.query.analytics;

import io.whyledger.projection.analytics.RingStep;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures about technologies in adopt. */
final class AdoptionFigures {

    private static final String ADOPT = "adopt";
    private static final String RETIRED = "retired";
    private static final String REINSTATED = "reinstated";

    private AdoptionFigures() {}

    /** @param steps by technology, in the order in which they took effect */
    static AdoptionHalfLife halfLife(List<RingStep> steps, Window window) {
        List<Survival.Spell> spells = new ArrayList<>();
        for (int from = 0; from < steps.size(); ) {
            int to = from;
            while (to < steps.size()
                    && steps.get(to).technology().equals(steps.get(from).technology())) {
                to++;
            }
            addSpells(steps.subList(from, to), window, spells);
            from = to;
        }
        Survival survival = Survival.of(spells);
        int goingOn = (int) spells.stream().filter(it -> !it.ended()).count();
        return new AdoptionHalfLife(spells.size(), goingOn, survival.median(), survival.steps());
    }

    private static void addSpells(List<RingStep> ofOne, Window window, List<Survival.Spell> spells) {
        String ring = "";
        boolean retired = false;
        LocalDate since = null;
        for (RingStep step : ofOne) {
            if (step.on().isAfter(window.to())) {
                break;
            }
            switch (step.ring()) {
                case RETIRED -> retired = true;
                case REINSTATED -> retired = false;
                default -> ring = step.ring();
            }
            boolean adopted = ring.equals(ADOPT) && !retired;
            if (adopted && since == null) {
                since = step.on();
            } else if (!adopted && since != null) {
                add(since, step.on(), true, window, spells);
                since = null;
            }
        }
        add(since, window.to(), false, window, spells);
    }

    private static void add(
            @Nullable LocalDate since, LocalDate until, boolean ended, Window window, List<Survival.Spell> spells) {
        if (since != null && window.holds(since)) {
            spells.add(new Survival.Spell(ChronoUnit.DAYS.between(since, until), ended));
        }
    }
}
