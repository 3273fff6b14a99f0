/** What analysts ask: figures over time as an API, as tables to take along, and as charts. */
@NullMarked
package io.whyledger.query.analytics;

import org.jspecify.annotations.NullMarked;
