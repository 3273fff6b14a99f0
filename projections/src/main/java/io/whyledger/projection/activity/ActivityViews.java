package io.whyledger.projection.activity;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds who did what; {@link ActivityFilter} narrows it down. */
public interface ActivityViews extends Repository<ActivityView, Long>, JpaSpecificationExecutor<ActivityView> {

    Sort NEWEST_FIRST = Sort.by("position").descending();

    /** What came after a position up to another one, oldest first. */
    List<ActivityView> findByPositionGreaterThanAndPositionLessThanEqualOrderByPosition(
            long after, long upTo, Limit limit);

    /** The newest position, −1 when nothing has happened. */
    @Query("select coalesce(max(a.position), -1) from ActivityView a")
    long newestPosition();
}
