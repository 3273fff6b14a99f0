package io.whyledger.projection.analytics;

import io.whyledger.projection.processing.KeyColumns;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the facts of analysts are written. */
@Component
class AnalyticsStore {

    private final EntityManager entities;
    private final Rows<String, StreamFact> streams;
    private final Rows<WeekKey, WeekFact> weeks;
    private final Rows<String, DecisionFact> decisions;
    private final Rows<String, ScaleFact> scales;
    private final Rows<ReviewKey, ReviewFact> reviews;
    private final Rows<Long, KnowledgeFact> knowledge;
    private final Rows<Long, ResponseFact> responses;
    private final Rows<Long, FactChange> factChanges;
    private final Rows<Long, RingFact> rings;
    private final Rows<RelianceKey, RelianceFact> reliances;
    private final Rows<SpreadKey, SpreadFact> spreads;
    private final Rows<SkippedKey, SkippedFact> skipped;

    AnalyticsStore(EntityManager entities) {
        this.entities = entities;
        streams = new Rows<>(entities, StreamFact.class, AnalyticsStore::stream);
        weeks = Rows.byColumns(
                entities,
                WeekFact.class,
                AnalyticsStore::week,
                KeyColumns.<WeekKey>of("analytics_week")
                        .text("stream", WeekKey::stream)
                        .date("week", WeekKey::week));
        decisions = new Rows<>(entities, DecisionFact.class, message -> streamOf(message, "decision"));
        scales = new Rows<>(entities, ScaleFact.class, message -> streamOf(message, "evaluation"));
        reviews = whenAsked(ReviewFact.class);
        knowledge = whenAsked(KnowledgeFact.class);
        responses = whenAsked(ResponseFact.class);
        factChanges = whenAsked(FactChange.class);
        rings = whenAsked(RingFact.class);
        reliances = whenAsked(RelianceFact.class);
        spreads = whenAsked(SpreadFact.class);
        skipped = whenAsked(SkippedFact.class);
    }

    private <K, R> Rows<K, R> whenAsked(Class<R> type) {
        return new Rows<>(entities, type, message -> null);
    }

    private static @Nullable String stream(Message<?> message) {
        return message instanceof DomainEventMessage<?> event ? event.getAggregateIdentifier() : null;
    }

    private static @Nullable WeekKey week(Message<?> message) {
        return message instanceof DomainEventMessage<?> event
                ? WeekKey.of(event.getAggregateIdentifier(), event.getTimestamp())
                : null;
    }

    private static @Nullable String streamOf(Message<?> message, String kind) {
        String stream = stream(message);
        return stream != null && Streams.kind(stream).equals(kind) ? stream : null;
    }

    StreamFact stream(String id) {
        return streams.getOrNew(id, StreamFact::new);
    }

    void put(String id, StreamFact row) {
        streams.put(id, row);
    }

    WeekFact week(WeekKey key) {
        return weeks.getOrNew(key, WeekFact::new);
    }

    void put(WeekKey key, WeekFact row) {
        weeks.put(key, row);
    }

    /** A new one if its first entries are missing, as they can be where somebody joins late. */
    DecisionFact decision(String id) {
        return decisions.getOrNew(id, DecisionFact::new);
    }

    void put(String id, DecisionFact row) {
        decisions.put(id, row);
    }

    ScaleFact scale(String evaluation) {
        return scales.getOrNew(evaluation, ScaleFact::new);
    }

    void put(String evaluation, ScaleFact row) {
        scales.put(evaluation, row);
    }

    ReviewFact review(ReviewKey key) {
        return reviews.get(key);
    }

    void put(ReviewFact row) {
        reviews.put(row.key(), row);
    }

    KnowledgeFact knowledge(long position) {
        return knowledge.get(position);
    }

    void put(KnowledgeFact row) {
        knowledge.put(row.position(), row);
    }

    void put(RelianceFact row) {
        reliances.put(row.key(), row);
    }

    void put(ResponseFact row) {
        responses.put(row.position(), row);
    }

    void put(FactChange row) {
        factChanges.put(row.position(), row);
    }

    void put(RingFact row) {
        rings.put(row.position(), row);
    }

    void put(SpreadFact row) {
        spreads.put(row.key(), row);
    }

    void put(SkippedFact row) {
        skipped.put(row.key(), row);
    }
}
