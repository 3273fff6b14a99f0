package io.whyledger.command.document.overview;

import io.whyledger.command.technology.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes down the candidates and statements of an overview while it is being read. */
final class Register {

    private static final Pattern BLANK = Pattern.compile("[-–—.…?]*|n/?a|none\\.?", Pattern.CASE_INSENSITIVE);

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Leftovers leftovers;
    private @Nullable Draft latest;

    Register(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    /** The candidate of that name, new or known; spellings that differ in case, accents or width name the same one. */
    Draft candidate(String name, @Nullable String url, Place place, int line) {
        Optional<String> problem = Names.problem(name);
        problem.ifPresent(reason -> leftovers.add(line, name, reason));
        Draft draft = problem.isPresent()
                ? Draft.refused(line)
                : drafts.computeIfAbsent(Names.key(name), key -> Draft.named(name, place, line));
        draft.linkTo(url);
        latest = draft;
        return draft;
    }

    Optional<Draft> find(String name) {
        return Optional.ofNullable(drafts.get(Names.key(name)));
    }

    /** The candidate named last, to which "it" refers. */
    Optional<Draft> latest() {
        return Optional.ofNullable(latest);
    }

    /** A sentence was about a candidate that was named before. */
    void turnTo(Draft draft) {
        latest = draft;
    }

    void forgetLatest() {
        latest = null;
    }

    void state(Aspect aspect, Phrase phrase) {
        if (BLANK.matcher(phrase.text()).matches()) {
            return;
        }
        if (aspect.draft().isRefused()) {
            leftovers.add(phrase, "the candidate that it belongs to was not understood");
        } else if (phrase.text().length() > Wording.STATEMENT) {
            leftovers.add(phrase, "the statement is longer than 5,000 characters");
        } else if (!Wording.isPrintable(phrase.text())) {
            leftovers.add(phrase, "the statement contains invisible control or direction characters");
        } else {
            keep(aspect.draft(), aspect.statement(phrase), phrase);
        }
    }

    private void keep(Draft draft, Statement statement, Phrase phrase) {
        List<String> links = statement.links();
        if (links.size() > Wording.LINKS) {
            leftovers.add(phrase, "of its links the first %d are kept".formatted(Wording.LINKS));
            links = links.subList(0, Wording.LINKS);
        }
        draft.add(new Statement(statement.criterion(), statement.stance(), statement.text(), links, statement.line()))
                .ifPresent(before -> leftovers.add(phrase, "repeats line " + before));
    }

    Overview overview() {
        KnownNames names = KnownNames.of(drafts.values().stream().map(Draft::name));
        return new Overview(
                drafts.values().stream().map(draft -> draft.candidate(names)).toList(), leftovers.inOrder());
    }
}
