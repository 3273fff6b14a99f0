package io.whyledger.projection.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds decisions; {@link DecisionFilter} narrows them down. */
public interface DecisionViews extends Repository<DecisionView, String>, JpaSpecificationExecutor<DecisionView> {

    Optional<DecisionView> findById(String id);

    List<DecisionView> findByIdIn(Collection<String> ids);

    /** What refers to any of these, streams or facts. */
    @Query("select new io.whyledger.projection.decision.Reference(d.id, r.kind, r.target)"
            + " from DecisionView d join d.relations r where r.target in :targets")
    List<Reference> findReferencesTo(Collection<String> targets);

    /** To what any of these decisions refers. */
    @Query("select new io.whyledger.projection.decision.Reference(d.id, r.kind, r.target)"
            + " from DecisionView d join d.relations r where d.id in :ids")
    List<Reference> findReferencesOf(Collection<String> ids);

    /** Decisions that have to do with others, the last changed first. */
    @Query("select d.id from DecisionView d where d.id in"
            + " (select e.id from DecisionView e join e.relations r"
            + " where r.kind in (SUPERSEDES, AMENDS, RELIES_ON) and r.target like 'decision/%')"
            + " or d.id in (select r.target from DecisionView e join e.relations r"
            + " where r.kind in (SUPERSEDES, AMENDS, RELIES_ON) and r.target like 'decision/%')"
            + " order by d.changedPosition desc limit :limit")
    List<String> findConnected(int limit);

    /** What somebody wrote that is not over, and what waits for their judgement, the last changed last. */
    @Query("select new io.whyledger.projection.decision.OpenDecision("
            + "d.id, d.state, p.part, d.stale, d.overdue, d.due, d.changesRequested)"
            + " from DecisionView d join d.people p where p.person = :person and p.part in (AUTHOR, AWAITED)"
            + " and d.state in (DRAFT, PROPOSED, ACCEPTED) order by d.changedPosition")
    List<OpenDecision> findOpenOf(String person);

    /** Who was ever asked to judge a decision as it stands. */
    @Query("select distinct p.person from DecisionView d join d.people p where p.part <> AUTHOR")
    List<String> findReviewers();

    /** How many decisions stand in each state, for those in which any does. */
    @Query("select cast(d.state as string) as value, count(*) as count from DecisionView d group by d.state")
    List<CountedValue> countByState();

    /** How many decisions hold for each scope, the scopes with most first. */
    @Query("select min(d.scopeName) as value, count(*) as count from DecisionView d"
            + " group by d.scopeKey order by count(*) desc, min(d.scopeName) limit :limit")
    List<CountedValue> countByScope(int limit);

    /** How many decisions have one value. */
    interface CountedValue {

        String getValue();

        long getCount();
    }
}
