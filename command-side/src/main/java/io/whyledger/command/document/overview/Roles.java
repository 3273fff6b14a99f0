package io.whyledger.command.document.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the headings that name a candidate from those that group several, by what stands below them. */
final class Roles {

    private final KnownNames known;
    private final Set<String> shared;
    private final boolean besideCandidates;

    private Roles(List<Section> neighbours, KnownNames known) {
        this.known = known;
        this.shared = shared(neighbours);
        this.besideCandidates = neighbours.stream().anyMatch(this::showsAspects);
    }

    static Roles among(List<Section> neighbours, KnownNames known) {
        return new Roles(neighbours, known);
    }

    /** A heading names a candidate if it is a link, if aspects stand below it, or if candidates are expected there. */
    boolean isCandidate(Section section, Place place) {
        if (section.isLinked()) {
            return true;
        }
        if (Clues.introducesOthers(section) || Category.isPluralKind(section.title()) && Clues.namesOthers(section)) {
            return false;
        }
        return showsAspects(section) || !isGroup(section) && isExpected(section, place);
    }

    private boolean isExpected(Section section, Place place) {
        boolean expected = (place.certain() || besideCandidates) && !Clues.isPlainlyProse(section.title());
        return !Clues.listsOnlyNames(section) && (expected || Clues.mentionsTitle(section));
    }

    /** At least half of what is labelled below it is said of one candidate: frames, common criteria, shared labels. */
    private boolean showsAspects(Section section) {
        List<String> labels = Clues.labels(section).toList();
        boolean several = Category.isPluralKind(section.title());
        long aspects = labels.stream()
                .filter(label -> Criteria.isAspect(label) || !several && shared.contains(Names.key(label)))
                .count();
        return aspects > 0 && aspects * 2 >= labels.size() || Clues.hasTableOfOne(section);
    }

    private boolean isGroup(Section section) {
        return Category.isKind(section.title())
                || !section.parts().isEmpty()
                || Clues.namesOthers(section)
                || known.contains(section.title())
                        && Clues.labels(section).findAny().isPresent();
    }

    /** Labels that neighbours share are criteria, as candidates are judged by the same ones. */
    private static Set<String> shared(List<Section> neighbours) {
        Map<String, Integer> uses = new HashMap<>();
        neighbours.forEach(section ->
                Clues.labels(section).map(Names::key).distinct().forEach(label -> uses.merge(label, 1, Integer::sum)));
        return uses.keySet().stream().filter(label -> uses.get(label) > 1).collect(Collectors.toSet());
    }
}
