package io.whyledger.standalone;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document that takes a while to take over: many candidates, each with a strength and a weakness. */
class Widgets {

    private Widgets() {}

    static String document(int candidates, String weakness) {
        return IntStream.range(0, candidates)
                .mapToObj(
                        """
                        ### Widget %d

                        - Speed: Widget %1$d is fast.
                        - Cost: Widget %1$d is %2$s.

                        """
                                        .replace("%2$s", weakness)::formatted)
                .collect(Collectors.joining("", "# Widgets\n\n## Tools\n\n", ""));
    }
}
