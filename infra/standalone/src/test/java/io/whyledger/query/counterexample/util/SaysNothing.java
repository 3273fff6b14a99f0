package io.whyledger.query.counterexample.util;

import io.whyledger.architecture.Breaks;

@Breaks("packages have names that say what is in them")
class SaysNothing {}
