package io.whyledger.projection.progress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the progress of a view is written, in the transaction that changes the view. */
@Component
class ViewProgressStore {

    private final JdbcClient jdbc;

    ViewProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never goes back: a dead letter that is handled late does not make the view older. */
    void advance(String view, long position) {
        int known = jdbc.sql("update view_progress set position = greatest(position, ?) where view_name = ?")
                .params(position, view)
                .update();
        if (known == 0) {
            jdbc.sql("insert into view_progress (view_name, position) values (?, ?)")
                    .params(view, position)
                    .update();
        }
    }

    void reset(String view) {
        jdbc.sql("delete from view_progress where view_name = ?").param(view).update();
    }
}
