package io.whyledger.command.technology;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a command on a technology.
 *
 * @param version sequence number of its last event after the command
 * @param findingId the finding that the command was about, if any
 */
public record TechnologyChanged(TechnologyId technologyId, long version, @Nullable FindingId findingId) {}
