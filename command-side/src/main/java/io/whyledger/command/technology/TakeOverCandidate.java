package io.whyledger.command.technology;

import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Brings a technology to what a version of a document says of it: only the differences are recorded.
 *
 * @param origin the document, and the line where it names the candidate
 * @param statements all that the document says of it; none when the candidate has gone from the document
 * @param mentioned the document still names the candidate
 */
public record TakeOverCandidate(
        @TargetAggregateIdentifier TechnologyId technologyId,
        String name,
        Category category,
        @Nullable String homepage,
        @Nullable TechnologyId parentId,
        Origin origin,
        List<Statement> statements,
        boolean mentioned,
        LocalDate observedOn) {

    public TakeOverCandidate {
        name = TechnologyName.check(name);
        category = new Category(Wording.line("category", category.value()));
        homepage = Wording.optionalLink("homepage", homepage);
        statements = List.copyOf(statements);
        observedOn = Wording.day("day of the observation", observedOn);
    }

    /** A candidate that an earlier version of the document named and this one does not. */
    public static TakeOverCandidate gone(TechnologyId technologyId, String name, Origin origin, LocalDate observedOn) {
        return new TakeOverCandidate(
                technologyId, name, Category.USUAL.get(0), null, null, origin, List.of(), false, observedOn);
    }

    /** One statement as the document has it, under its criterion, on its line. */
    public record Statement(String criterion, Stance stance, String text, List<String> links, int line) {

        public Statement {
            criterion = Wording.line("criterion", criterion);
            text = Wording.statement("statement", text);
            links = Wording.links("links", links);
        }
    }
}
