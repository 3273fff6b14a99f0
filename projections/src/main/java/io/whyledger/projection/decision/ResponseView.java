package io.whyledger.projection.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a reviewer said of exactly one of the texts. */
@Entity
@Table(name = "decision_response_view")
@NullUnmarked
public class ResponseView {

    /** How a reviewer can answer. */
    public enum Kind {
        @JsonProperty("approved")
        APPROVED,
        @JsonProperty("objected")
        OBJECTED,
        @JsonProperty("changes-requested")
        CHANGES_REQUESTED
    }

    @Id
    private long position;

    private String decisionId;
    private int versionNumber;
    private String sha256;
    private String reviewer;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String comment;
    private Instant at;

    protected ResponseView() {}

    ResponseView(
            LedgerEntry entry,
            DecisionId decisionId,
            Kind kind,
            ContentVersion version,
            PersonId reviewer,
            @Nullable String comment) {
        this.position = entry.position();
        this.at = entry.at();
        this.decisionId = decisionId.value();
        this.kind = kind;
        this.versionNumber = version.number();
        this.sha256 = version.sha256();
        this.reviewer = reviewer.value();
        this.comment = comment;
    }

    /** Of the event in the ledger. */
    public long position() {
        return position;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String sha256() {
        return sha256;
    }

    public String reviewer() {
        return reviewer;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String comment() {
        return comment;
    }

    public Instant at() {
        return at;
    }
}
