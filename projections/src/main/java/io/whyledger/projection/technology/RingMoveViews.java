package io.whyledger.projection.technology;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds a technology's moves between rings, newest first. */
public interface RingMoveViews extends Repository<RingMoveView, Long> {

    List<RingMoveView> findByTechnologyIdOrderByPositionDesc(String technologyId);
}
