package io.whyledger.projection.technology;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds findings, in the order in which they were recorded. */
public interface FindingViews extends Repository<FindingView, FindingKey> {

    Optional<FindingView> findByKey(FindingKey key);

    /** Those that have one of these ids in any of these technologies. */
    @Query("select f from FindingView f where f.key.technologyId in :technologyIds and f.key.findingId in :findingIds")
    List<FindingView> findAllOf(Collection<String> technologyIds, Collection<String> findingIds);

    @Query("select f from FindingView f where f.key.technologyId in :technologyIds order by f.position")
    List<FindingView> findAllOf(Collection<String> technologyIds);
}
