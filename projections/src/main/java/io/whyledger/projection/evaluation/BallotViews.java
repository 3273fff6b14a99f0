package io.whyledger.projection.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds who has voted, the first first. */
public interface BallotViews extends Repository<BallotView, EvaluatorKey> {

    Optional<BallotView> findByKey(EvaluatorKey key);

    @Query("select b from BallotView b where b.key.evaluationId = :evaluationId order by b.position")
    List<BallotView> findAllOf(String evaluationId);
}
