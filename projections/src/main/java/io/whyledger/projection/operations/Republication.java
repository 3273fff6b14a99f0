package io.whyledger.projection.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That all events are to be published again.
 *
 * @param topic of the events, so that nobody does it by mistake
 * @param reason that is logged
 */
record Republication(
        @Schema(example = "whyledger.events") @NotBlank @Size(max = 200) String topic,
        @Schema(example = "The topic of positions was deleted with the old cluster.") @NotBlank @Size(max = 500)
                String reason) {}
