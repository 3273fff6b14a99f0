/** The application that runs everything in one process. */
@NullMarked
package io.whyledger.standalone;

import org.jspecify.annotations.NullMarked;
