/** What can happen to a document that is imported, version after version. */
@NullMarked
package io.whyledger.domain.document;

import org.jspecify.annotations.NullMarked;
