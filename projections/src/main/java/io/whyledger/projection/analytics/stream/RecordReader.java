package io.whyledger.projection.analytics.stream;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import io.whyledger.domain.published.IntegrationEvent;
import io.whyledger.domain.published.MalformedIntegrationEvent;
import io.whyledger.domain.published.PublishedDecision;
import io.whyledger.domain.published.PublishedEvaluation;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedImport;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.domain.published.PublishedTechnology;
import io.whyledger.domain.published.PublishedType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Finds the entry that a record holds, if it is one of this stream and in a version that is known. */
public class RecordReader {

    private static final Pattern VERSION = Pattern.compile("\\.v[0-9]+$");
    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,20}");

    /** As a dead letter names its stream. */
    static final int LONGEST_SUBJECT = 255;

    /**
     * What a database refuses to keep in a text: NUL and halves of characters; as JSON writes them, or as they are. Behind a
     * backslash that is itself escaped, the same letters are just a text.
     */
    private static final Pattern UNTOLD = Pattern.compile("(?<!\\\\)(?:\\\\{2})*\\\\u(?:0000|[dD][89a-fA-F])|\u0000");

    private final Set<String> sources;

    /** @param sources of events of which this stream is made; others may be in the topic too */
    public RecordReader(Set<String> sources) {
        this.sources = Set.copyOf(sources);
    }

    /** Whether it says that it is of this stream, readable or not. */
    boolean isOfThisStream(StreamRecord record) {
        String source = record.header("ce_source");
        return record.header("ce_specversion") != null && source != null && sources.contains(source);
    }

    public PublishedEvent read(StreamRecord record) throws Unreadable {
        CloudEvent event = cloudEvent(record);
        if (!sources.contains(event.getSource().toString())) {
            throw new Unreadable(Unreadable.OTHER_SOURCE, "it comes from " + event.getSource());
        }
        IntegrationEvent data = data(event);
        String subject = subject(event);
        if (!subject.equals(streamOf(data))) {
            throw new Unreadable(
                    Unreadable.OTHER_SUBJECT,
                    "subject is %s, but the data tells of %s".formatted(subject, streamOf(data)));
        }
        return new PublishedEvent(event.getId(), subject, time(event), position(event), data);
    }

    private static CloudEvent cloudEvent(StreamRecord record) throws Unreadable {
        RecordHeaders headers = new RecordHeaders();
        record.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        if (headers.lastHeader("ce_specversion") == null) {
            throw new Unreadable(Unreadable.NO_CLOUD_EVENT, "it has no header ce_specversion");
        }
        try {
            return KafkaMessageFactory.createReader(headers, record.data()).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException malformed) {
            throw new Unreadable(Unreadable.MALFORMED_ATTRIBUTE, Objects.toString(malformed.getMessage()));
        }
    }

    private static IntegrationEvent data(CloudEvent event) throws Unreadable {
        byte[] json = event.getData() == null ? new byte[0] : event.getData().toBytes();
        if (UNTOLD.matcher(new String(json, StandardCharsets.UTF_8)).find()) {
            throw new Unreadable(Unreadable.MALFORMED_DATA, "it has characters that no text can have");
        }
        try {
            Optional<IntegrationEvent> data = PublishedLanguage.read(event.getType(), json);
            return checked(data.orElseThrow(() -> unknown(event.getType())));
        } catch (MalformedIntegrationEvent malformed) {
            throw new Unreadable(Unreadable.MALFORMED_DATA, Objects.toString(malformed.getMessage()));
        }
    }

    private static Unreadable unknown(String type) {
        String name = VERSION.matcher(type).replaceAll("");
        if (PublishedLanguage.types().stream().anyMatch(known -> known.name().equals(type))) {
            return new Unreadable(Unreadable.MALFORMED_DATA, "it is null");
        }
        return PublishedLanguage.types().stream()
                        .map(PublishedType::name)
                        .anyMatch(known -> VERSION.matcher(known).replaceAll("").equals(name))
                ? new Unreadable(Unreadable.OTHER_VERSION, "no version is known but that of today: " + type)
                : new Unreadable(Unreadable.UNKNOWN_TYPE, "no such type is known: " + type);
    }

    private static IntegrationEvent checked(IntegrationEvent data) throws Unreadable {
        if (data instanceof PublishedTechnology.MovedToRing moved && !Times.isPlausible(moved.effectiveOn())) {
            throw new Unreadable(Unreadable.MALFORMED_DATA, "no calendar has the day " + moved.effectiveOn());
        }
        return data;
    }

    private static String subject(CloudEvent event) throws Unreadable {
        String subject = event.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new Unreadable(Unreadable.MALFORMED_ATTRIBUTE, "subject is to be the id of a stream");
        }
        return subject;
    }

    private static Instant time(CloudEvent event) throws Unreadable {
        OffsetDateTime time = event.getTime();
        if (time == null || !Times.isPlausible(time.toInstant())) {
            throw new Unreadable(Unreadable.MALFORMED_ATTRIBUTE, "time is to be when it was recorded");
        }
        return time.toInstant();
    }

    private static long position(CloudEvent event) throws Unreadable {
        String sequence = Objects.toString(event.getExtension("sequence"));
        try {
            if (SEQUENCE.matcher(sequence).matches()) {
                return Long.parseLong(sequence);
            }
        } catch (NumberFormatException tooLarge) {
            // As wrong as any other text.
        }
        throw new Unreadable(Unreadable.MALFORMED_ATTRIBUTE, "sequence is to be a position in the ledger");
    }

    private static String streamOf(IntegrationEvent data) {
        if (data instanceof PublishedDecision decision) {
            return decision.decision();
        }
        if (data instanceof PublishedEvaluation evaluation) {
            return evaluation.evaluation();
        }
        return data instanceof PublishedTechnology technology
                ? technology.technology()
                : ((PublishedImport) data).document();
    }
}
