/** The ledger in a relational database: one dense order, group commit, followers that are woken. */
@NullMarked
package io.whyledger.ledger.relational;

import org.jspecify.annotations.NullMarked;
