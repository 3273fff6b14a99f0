package io.whyledger.projection.technology;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what was done to findings, oldest first. */
public interface FindingChangeViews extends Repository<FindingChangeView, Long> {

    List<FindingChangeView> findByFindingOrderByPosition(FindingKey finding);

    @Query("select c from FindingChangeView c where c.finding.technologyId in :technologyIds order by c.position")
    List<FindingChangeView> findAllOf(Collection<String> technologyIds);
}
