package io.whyledger.projection.activity;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds who did what. */
public interface ActivityViews extends Repository<ActivityView, Long> {

    Page<ActivityView> findAllByOrderByPositionDesc(Pageable page);

    Page<ActivityView> findBySubjectOrderByPositionDesc(String subject, Pageable page);

    Page<ActivityView> findByActorOrderByPositionDesc(String actor, Pageable page);

    Page<ActivityView> findBySubjectAndActorOrderByPositionDesc(String subject, String actor, Pageable page);

    /** What came after a position, oldest first. */
    List<ActivityView> findByPositionGreaterThanOrderByPosition(long position, Limit limit);

    /** The newest position, 0 when nothing has happened. */
    @Query("select coalesce(max(a.position), 0) from ActivityView a")
    long newestPosition();
}
