package io.whyledger.standalone;

import org.axonframework.serialization.Revision;

/** How a renaming could have been stored by a version that never was. */
@Revision("0")
record TechnologyNamed(String technologyId, String title) {}
