package io.whyledger.projection.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why events are given up on; it is logged. */
record DropReason(
        @Schema(example = "The technology was registered by mistake and is retired.") @NotBlank @Size(max = 500)
                String reason) {}
