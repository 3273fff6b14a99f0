package io.whyledger.command.counterexample;

import io.whyledger.architecture.Breaks;
import jakarta.servlet.http.HttpServletRequest;

@Breaks("only the web knows HTTP")
class KnowsTheRequest {

    HttpServletRequest request;
}
