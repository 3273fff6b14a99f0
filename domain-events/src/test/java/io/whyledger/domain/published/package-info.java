/** What consumers are promised, held against what is checked in. */
@NullMarked
package io.whyledger.domain.published;

import org.jspecify.annotations.NullMarked;
