package io.whyledger.projectionspeed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is measured.
 *
 * @param ledger a file that keeps the events; without it they are in memory and need not be read
 * @param postgresql whether the views are in PostgreSQL instead of H2
 */
@ConfigurationProperties("replay")
record ReplaySpeedSettings(
        @DefaultValue("200000") int events,
        @DefaultValue("10000") int technologies,
        @DefaultValue({"catalogue", "technology", "activity", "document"}) List<String> views,
        @DefaultValue("1") int segments,
        @DefaultValue("3") int rounds,
        @Nullable String ledger,
        @DefaultValue("false") boolean postgresql) {}
