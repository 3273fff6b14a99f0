/** What the templates of every page ask for: how dates read, how marks are worded, who is looking. */
@NullMarked
package io.whyledger.platform.page;

import org.jspecify.annotations.NullMarked;
