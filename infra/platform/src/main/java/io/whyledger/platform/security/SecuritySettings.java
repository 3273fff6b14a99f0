package io.whyledger.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who acts, as long as nobody can authenticate.
 *
 * @param localUser the name under which everything is recorded
 */
@ConfigurationProperties("whyledger.security")
record SecuritySettings(@DefaultValue("local") String localUser) {}
