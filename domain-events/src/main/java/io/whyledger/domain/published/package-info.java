/**
 * The published language: what leaves the ledger for consumers of the event stream. Its types are promised, versioned by
 * a major number and described by JSON Schemas; the events as they are stored are nobody's business but the ledger's.
 */
@NullMarked
package io.whyledger.domain.published;

import org.jspecify.annotations.NullMarked;
