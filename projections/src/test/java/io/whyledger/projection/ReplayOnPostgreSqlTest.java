package io.whyledger.projection;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same on the database that teams use. */
@ContextConfiguration(initializers = ViewsInPostgreSql.class)
@DirtiesContext
class ReplayOnPostgreSqlTest extends ReplayTest {}
