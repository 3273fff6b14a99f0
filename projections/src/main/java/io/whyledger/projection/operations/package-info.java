/**
 * What operators see of the views and do to them, over HTTP, as metrics and as health. It lives with the projectors,
 * because only a process that fills views can stop, split or rebuild them.
 */
@NullMarked
package io.whyledger.projection.operations;

import org.jspecify.annotations.NullMarked;
