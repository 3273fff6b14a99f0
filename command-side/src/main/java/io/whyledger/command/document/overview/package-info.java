/** Reads Markdown overviews of technologies: which candidates they name and what they say for and against each. */
@NullMarked
package io.whyledger.command.document.overview;

import org.jspecify.annotations.NullMarked;
