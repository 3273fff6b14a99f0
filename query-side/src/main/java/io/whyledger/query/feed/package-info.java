/** The event stream for consumers who run no broker: the same CloudEvents over HTTP, at the same positions. */
@NullMarked
package io.whyledger.query.feed;

import org.jspecify.annotations.NullMarked;
