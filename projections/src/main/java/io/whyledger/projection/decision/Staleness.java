package io.whyledger.projection.decision;

import io.whyledger.domain.decision.DecisionId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of decisions of which a fact has changed. Whatever order the events of different streams come in, the
 * list comes out the same: it follows from positions in the ledger alone. One batch at a time looks, after it has written
 * all its rows, so of two that belong together the second sees what the first has written.
 */
@Component
class Staleness {

    /** As a table: there may be more of them than a statement may have parameters. */
    private static final String WANTED = "unnest(cast(:wanted as varchar array)) as wanted(id)";

    private static final String STALE = "select r.decision_id from " + WANTED
            + " join decision_relation r on r.decision_id = wanted.id and r.kind in ('RELIES_ON', 'GROUNDED_ON')"
            + " join decision_view d on d.id = r.decision_id"
            + " join fact_change_view c on c.fact = r.%s and c.position > d.known_position"
            + " and (c.caused_by is null or c.caused_by <> d.id)";

    private static final String RELYING = "select r.decision_id from " + WANTED
            + " join decision_relation r on r.%s = wanted.id and r.kind in ('RELIES_ON', 'GROUNDED_ON')";

    private final EntityManager entities;

    Staleness(EntityManager entities) {
        this.entities = entities;
    }

    /** What the decision relies on, or what its people know, is different now. */
    void changed(DecisionId decision) {
        changes().decisions.add(decision.value());
    }

    /** @param fact a fact, or a technology of which all facts have changed */
    void changed(String fact) {
        (fact.contains("#") ? changes().parts : changes().streams).add(fact);
    }

    private Changes changes() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(Staleness.class.getName(), key -> {
            Changes changes = new Changes(new HashSet<>(), new HashSet<>(), new HashSet<>());
            CurrentUnitOfWork.get().root().onPrepareCommit(batch -> look(changes));
            return changes;
        });
    }

    private void look(Changes changes) {
        entities.flush();
        entities.createNativeQuery("select only_row from stale_decision_turn for update")
                .getSingleResult();
        Set<String> ids = new HashSet<>(changes.decisions);
        ids.addAll(relying("target", changes.parts));
        ids.addAll(relying("stream", changes.streams));
        if (!ids.isEmpty()) {
            sql("delete from stale_decision where decision_id in (select wanted.id from " + WANTED + ")", ids)
                    .executeUpdate();
            sql("insert into stale_decision " + STALE.formatted("target") + " union " + STALE.formatted("stream"), ids)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> relying(String column, Collection<String> facts) {
        return facts.isEmpty()
                ? List.of()
                : sql(RELYING.formatted(column), facts).getResultList();
    }

    private Query sql(String statement, Collection<String> wanted) {
        return entities.createNativeQuery(statement).setParameter("wanted", wanted.toArray(String[]::new));
    }

    /** What a batch has changed. */
    private record Changes(Set<String> decisions, Set<String> parts, Set<String> streams) {}
}
