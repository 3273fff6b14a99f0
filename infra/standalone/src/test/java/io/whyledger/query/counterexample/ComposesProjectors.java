package io.whyledger.query.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.projection.Projectors;
import org.springframework.context.annotation.Import;

@Breaks("queries never compose projectors")
@Import(Projectors.class)
class ComposesProjectors {}
