package io.whyledger.query.technology;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.technology.TechnologyId;

/** The ledger holds no technology of this id. */
public class UnknownTechnology extends NothingFound {

    private static final long serialVersionUID = 1L;

    public UnknownTechnology(TechnologyId id) {
        super(
                "technology.not-found",
                "There is no technology %s. Look it up in the catalogue, or register it first.".formatted(id.slug()));
    }
}
