/** The pages over a sample ledger: as tests, and as a program to look at them. */
@NullMarked
package io.whyledger.pagestest;

import org.jspecify.annotations.NullMarked;
