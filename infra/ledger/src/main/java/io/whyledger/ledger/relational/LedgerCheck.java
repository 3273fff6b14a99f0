package io.whyledger.ledger.relational;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks that the ledger is what it promises to be: the positions run from 1 to the head with none left out, and in each
 * stream the sequence numbers run from 0 with none left out, in the order of the positions.
 */
class LedgerCheck {

    private static final int EXAMPLES = 10;

    private final JdbcClient jdbc;

    LedgerCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Checks a part of the ledger of which the part before is known to be right.
     *
     * @param after last position that needs no check, 0 for none
     * @param limit events to check at most
     */
    Report check(long after, long limit) {
        List<String> violations = new ArrayList<>();
        Part part = part(after, limit);
        if (part.count() != part.upTo() - after) {
            violations.add("of the positions %d to %d there are %d".formatted(after + 1, part.upTo(), part.count()));
        }
        violations.addAll(beyondHead(part.head()));
        violations.addAll(brokenStreams(after, part.upTo()));
        return new Report(part.head(), part.upTo(), violations);
    }

    /** Everything. */
    Report check() {
        return check(0, Long.MAX_VALUE);
    }

    /** One statement, so that what is appended meanwhile is wholly in it or not at all. */
    private Part part(long after, long limit) {
        return jdbc.sql(
                        """
                        select head.position, least(head.position, ? + ?) as up_to,
                            (select count(*) from event where global_index > ? and global_index <= least(head.position, ? + ?))
                        from log_head head where head.id = 1""")
                .params(after, bounded(limit), after, after, bounded(limit))
                .query((row, number) -> new Part(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static long bounded(long limit) {
        return Math.min(limit, Long.MAX_VALUE / 4);
    }

    private List<String> beyondHead(long head) {
        return jdbc.sql(
                        """
                        select min(global_index) from event
                        where global_index > greatest(?, (select position from log_head where id = 1))""")
                .param(head)
                .query(Long.class)
                .optional()
                .map(position -> List.of("position %d lies beyond the head %d".formatted(position, head)))
                .orElse(List.of());
    }

    /** Every event but the first of a stream has one before it, of the next smaller sequence number. */
    private List<String> brokenStreams(long after, long upTo) {
        return jdbc.sql(
                        """
                        select e.aggregate_identifier, e.sequence_number from event e
                        left join event previous on previous.aggregate_identifier = e.aggregate_identifier
                            and previous.sequence_number = e.sequence_number - 1
                        where e.global_index > ? and e.global_index <= ? and e.sequence_number > 0
                            and (previous.global_index is null or previous.global_index > e.global_index)
                        order by e.global_index limit ?""")
                .params(after, upTo, EXAMPLES)
                .query((row, number) -> "stream %s: event %d does not follow event %d"
                        .formatted(row.getString(1), row.getLong(2), row.getLong(2) - 1))
                .list();
    }

    private record Part(long head, long upTo, long count) {}

    /**
     * What a check has found.
     *
     * @param head last position given out
     * @param checkedUpTo last position looked at
     * @param violations sentences, none when all is well
     */
    record Report(long head, long checkedUpTo, List<String> violations) {

        Report {
            violations = List.copyOf(violations);
        }

        boolean holds() {
            return violations.isEmpty();
        }
    }
}
