/** What the tests of the query side share: a small application with projectors, and a client. */
@NullMarked
package io.whyledger.querytest;

import org.jspecify.annotations.NullMarked;
