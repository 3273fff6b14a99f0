package io.whyledger.projection.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Finds evaluations; {@link EvaluationFilter} narrows them down. */
public interface EvaluationViews extends Repository<EvaluationView, String>, JpaSpecificationExecutor<EvaluationView> {

    /** The last opened first. */
    Sort NEWEST_FIRST = Sort.by("openedPosition").descending();

    Optional<EvaluationView> findById(String id);

    List<EvaluationView> findByIdIn(Collection<String> ids);
}
