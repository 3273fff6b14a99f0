/** Who did what, as sentences that a person can read. */
@NullMarked
package io.whyledger.projection.activity;

import org.jspecify.annotations.NullMarked;
