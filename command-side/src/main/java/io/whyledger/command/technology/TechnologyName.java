package io.whyledger.command.technology;

import io.whyledger.domain.technology.TechnologyId;

/** What may be the name of a technology. */
final class TechnologyName {

    private TechnologyName() {}

    /** The name on one line; it must have a letter or digit, because an id is made of them. */
    static String check(String name) {
        String line = Wording.line("name", name);
        Wording.requireShortId("name", TechnologyId.ofName(line).slug());
        return line;
    }
}
