package io.whyledger.command.technology;

import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a technology another name; its id stays. */
public record RenameTechnology(@TargetAggregateIdentifier TechnologyId technologyId, String name) {

    public RenameTechnology {
        name = TechnologyName.check(name);
    }
}
