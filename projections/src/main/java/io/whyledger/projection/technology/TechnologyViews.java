package io.whyledger.projection.technology;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds how much of a technology's stream its findings and ring moves tell. */
public interface TechnologyViews extends Repository<TechnologyView, String> {

    Optional<TechnologyView> findById(String id);
}
