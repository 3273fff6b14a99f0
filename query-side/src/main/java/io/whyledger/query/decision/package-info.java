/** Questions about decisions: the log, one in full, what its texts differ in, and how decisions hang together. */
@NullMarked
package io.whyledger.query.decision;

import org.jspecify.annotations.NullMarked;
