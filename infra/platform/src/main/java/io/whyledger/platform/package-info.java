/** What every application shares: how events are written, how errors are told, who may call, how pages look. */
@NullMarked
package io.whyledger.platform;

import org.jspecify.annotations.NullMarked;
