/** Errors over HTTP as problem details, and the description of the API. */
@NullMarked
package io.whyledger.platform.web;

import org.jspecify.annotations.NullMarked;
