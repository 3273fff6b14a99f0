package io.whyledger.projection.decision;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds changes of facts, oldest first. */
public interface FactChangeViews extends Repository<FactChangeView, Long> {

    List<FactChangeView> findByFactInAndPositionGreaterThanOrderByPosition(Collection<String> facts, long position);
}
