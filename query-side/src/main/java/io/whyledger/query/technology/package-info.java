/** Questions about technologies: the catalogue, one in full, several side by side. */
@NullMarked
package io.whyledger.query.technology;

import org.jspecify.annotations.NullMarked;
