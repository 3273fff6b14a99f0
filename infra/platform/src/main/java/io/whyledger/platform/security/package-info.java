/** Who may call, from where, and what a browser may do with the answers. */
@NullMarked
package io.whyledger.platform.security;

import org.jspecify.annotations.NullMarked;
