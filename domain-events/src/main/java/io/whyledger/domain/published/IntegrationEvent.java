package io.whyledger.domain.published;

/**
 * The data of one entry of the event stream. Streams, days and kinds are plain text, so that a reader takes whatever a
 * later version may bring.
 */
public sealed interface IntegrationEvent
        permits PublishedTechnology, PublishedEvaluation, PublishedDecision, PublishedImport {}
