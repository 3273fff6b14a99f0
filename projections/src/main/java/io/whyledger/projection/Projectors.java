package io.whyledger.projection;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What fills the views from the ledger, for the applications that project. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(ReadModels.class)
@EnableScheduling
public class Projectors {}
