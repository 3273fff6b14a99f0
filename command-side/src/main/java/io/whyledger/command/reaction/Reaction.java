package io.whyledger.command.reaction;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/**
 * Does something when something has happened, and is named for both: {@code When…Then…}. It is handed each event of the
 * ledger in its order, at least once and in one process at a time, so whatever it does must have its effect once.
 */
@Component
@ProcessingGroup(Reaction.GROUP)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reaction {

    /** All reactions are one group, with one place in the ledger. */
    String GROUP = "reactions";
}
