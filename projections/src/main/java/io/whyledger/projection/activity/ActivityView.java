package io.whyledger.projection.activity;

import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One event, told so that a person can read it. */
@Entity
@Table(name = "activity_view")
@NullUnmarked
public class ActivityView {

    @Id
    private long position;

    private Instant at;
    private String actor;
    private String kind;
    private String subject;
    private String subjectName;
    private String sentence;
    private String detail;

    protected ActivityView() {}

    ActivityView(LedgerEntry entry, String kind, ActivitySubject subject, String sentence, @Nullable String detail) {
        this.position = entry.position();
        this.at = entry.at();
        this.actor = entry.actor();
        this.kind = kind;
        this.subject = subject.id();
        this.subjectName = subject.name();
        this.sentence = sentence;
        this.detail = detail;
    }

    /** Of the event in the ledger. */
    public long position() {
        return position;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    /** Simple name of the event. */
    public String kind() {
        return kind;
    }

    /** The stream that it happened to. */
    public String subject() {
        return subject;
    }

    /** What the subject was called then. */
    public String subjectName() {
        return subjectName;
    }

    public String sentence() {
        return sentence;
    }

    /** The statement, rationale or reason in the words of the actor. */
    public @Nullable String detail() {
        return detail;
    }
}
