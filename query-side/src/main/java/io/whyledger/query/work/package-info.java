/** What waits for one person, whichever feature it comes from. */
@NullMarked
package io.whyledger.query.work;

import org.jspecify.annotations.NullMarked;
