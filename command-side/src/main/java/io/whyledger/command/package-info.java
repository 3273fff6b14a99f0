/** Where commands are taken, decided upon and turned into events. */
@NullMarked
package io.whyledger.command;

import org.jspecify.annotations.NullMarked;
