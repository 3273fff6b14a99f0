package io.whyledger.domain.published;

import io.whyledger.domain.PersonId;

/** A person as the outside knows them: always by the same pseudonym, from which nobody outside can tell who it is. */
@FunctionalInterface
public interface Pseudonyms {

    String of(PersonId person);
}
