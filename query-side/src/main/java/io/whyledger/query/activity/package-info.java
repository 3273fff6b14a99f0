/** Questions about who did what, newest first, and its live feed. */
@NullMarked
package io.whyledger.query.activity;

import org.jspecify.annotations.NullMarked;
