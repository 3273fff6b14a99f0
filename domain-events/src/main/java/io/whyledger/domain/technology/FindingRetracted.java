package io.whyledger.domain.technology;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A finding does not hold any more, or never did.
 *
 * @param origin the document from which its statement has gone; absent when a person retracts it
 */
@Revision("1")
public record FindingRetracted(TechnologyId technologyId, FindingId findingId, String reason, @Nullable Origin origin)
        implements TechnologyEvent {}
