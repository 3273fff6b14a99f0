/** What every answer over HTTP shares: pages of results, versions, reading one's own writes. */
@NullMarked
package io.whyledger.query.http;

import org.jspecify.annotations.NullMarked;
