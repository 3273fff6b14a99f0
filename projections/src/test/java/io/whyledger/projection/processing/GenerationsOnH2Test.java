package io.whyledger.projection.processing;

import io.whyledger.projectiontest.ProjectionTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@ProjectionTest
@DirtiesContext
@TestPropertySource(properties = {"whyledger.projection.grace=1s", "whyledger.projection.segments=2"})
class GenerationsOnH2Test extends GenerationContract {}
