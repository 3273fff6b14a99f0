package io.whyledger.command.document;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How documents are imported.
 *
 * @param maximumSize of a document; a larger one is refused
 * @param answerWithin how long a request waits for the takeover before it answers that it is under way
 * @param resumeAfter between two looks for takeovers that have not advanced since the last one; a process goes on with
 *     them, whichever began them
 */
@Validated
@ConfigurationProperties("whyledger.import")
record ImportSettings(
        @DefaultValue("24MB") DataSize maximumSize,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("10s") @DurationMin(millis = 100) Duration resumeAfter) {}
