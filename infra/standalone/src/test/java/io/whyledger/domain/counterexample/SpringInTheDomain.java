package io.whyledger.domain.counterexample;

import io.whyledger.architecture.Breaks;
import org.springframework.stereotype.Component;

@Breaks("the domain knows neither Spring nor JPA")
@Component
class SpringInTheDomain {}
