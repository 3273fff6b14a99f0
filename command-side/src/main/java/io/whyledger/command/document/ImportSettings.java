package io.whyledger.command.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are imported.
 *
 * @param maximumSize of a document; a larger one is refused
 * @param answerWithin how long a request waits for the takeover before it answers that it is under way
 */
@ConfigurationProperties("whyledger.import")
record ImportSettings(@DefaultValue("24MB") DataSize maximumSize, @DefaultValue("10s") Duration answerWithin) {}
