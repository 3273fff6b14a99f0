package io.whyledger.projection.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One of the texts that a decision has had, never changed once it is here. */
@Entity
@Table(name = "decision_version_view")
@NullUnmarked
public class DecisionVersionView {

    @Id
    private long position;

    private String decisionId;
    private int number;
    private String sha256;
    private String author;
    private Instant at;
    private String reason;

    @Convert(converter = ContentConverter.class)
    private DecisionContent content;

    protected DecisionVersionView() {}

    DecisionVersionView(
            LedgerEntry entry,
            DecisionId decisionId,
            ContentVersion version,
            DecisionContent content,
            PersonId author,
            @Nullable String reason) {
        this.position = entry.position();
        this.at = entry.at();
        this.decisionId = decisionId.value();
        this.number = version.number();
        this.sha256 = version.sha256();
        this.content = content;
        this.author = author.value();
        this.reason = reason;
    }

    /** Of the event in the ledger. */
    public long position() {
        return position;
    }

    public String decisionId() {
        return decisionId;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    public String sha256() {
        return sha256;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    public @Nullable String reason() {
        return reason;
    }

    public DecisionContent content() {
        return content;
    }
}
