package io.whyledger.domain.decision;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;

/** To where a decision moves a technology on the radar once it is accepted. */
public record RingMove(TechnologyId technology, Ring ring) {}
