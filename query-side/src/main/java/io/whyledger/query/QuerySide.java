package io.whyledger.query;

import io.whyledger.projection.ReadModels;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that answers questions: query handlers, HTTP API, live updates and pages; it changes no view. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
@Import(ReadModels.class)
public class QuerySide {}
