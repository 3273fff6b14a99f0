/** Read models and what fills them; applications import {@code ReadModels}, {@code Projectors} or both. */
@NullMarked
package io.whyledger.projection;

import org.jspecify.annotations.NullMarked;
