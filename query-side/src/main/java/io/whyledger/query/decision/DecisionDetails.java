package io.whyledger.query.decision;

import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.technology.TechnologyId;
import java.util.List;
import java.util.Optional;

/**
 * A decision in full.
 *
 * @param content the current text
 * @param technologies those that it considers or moves, by the names that they go by today
 * @param facts on which it relies, evaluations that it cites included, as they read today
 * @param causes what made it stale, oldest first
 * @param refersTo other decisions that it names
 * @param referredBy other decisions that name it
 * @param versions all texts, the newest first
 * @param responses what reviewers said, the newest first
 * @param timeline all that happened, the newest first
 */
public record DecisionDetails(
        DecisionSummary summary,
        DecisionContent content,
        List<NamedTechnology> technologies,
        List<Fact> facts,
        List<StaleCause> causes,
        List<RelatedDecision> refersTo,
        List<RelatedDecision> referredBy,
        List<VersionSummary> versions,
        List<Response> responses,
        List<Waiver> waivers,
        List<Adoption> adoptions,
        List<TimelineEntry> timeline) {

    public DecisionDetails {
        technologies = List.copyOf(technologies);
        facts = List.copyOf(facts);
        causes = List.copyOf(causes);
        refersTo = List.copyOf(refersTo);
        referredBy = List.copyOf(referredBy);
        versions = List.copyOf(versions);
        responses = List.copyOf(responses);
        waivers = List.copyOf(waivers);
        adoptions = List.copyOf(adoptions);
        timeline = List.copyOf(timeline);
    }

    /** What people call an option: a technology that is named by its slug goes by the name that it has today. */
    public String nameOf(ConsideredOption option) {
        TechnologyId technology = option.technology();
        return technology != null && technology.slug().equals(option.name()) ? nameOf(technology) : option.name();
    }

    /** What a technology that it considers or moves is called today. */
    public String nameOf(TechnologyId technology) {
        return technologies.stream()
                .filter(it -> it.id().equals(technology))
                .map(NamedTechnology::name)
                .findFirst()
                .orElse(technology.slug());
    }

    /** What people call the chosen option. */
    public Optional<String> chosenName() {
        return content.options().stream()
                .filter(it -> it.name().equals(content.chosen()))
                .map(this::nameOf)
                .findFirst();
    }
}
