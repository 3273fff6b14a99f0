package io.whyledger.projection.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.projection.Keys;
import io.whyledger.projection.catalogue.SearchText;
import io.whyledger.projection.decision.PersonView.Part;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A decision as it stands today. */
@Entity
@Table(name = "decision_view")
@NullUnmarked
public class DecisionView {

    @Id
    private String id;

    private String series;
    private int number;
    private String title;
    private String titleKey;
    private String outcome;
    private String chosen;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @Enumerated(EnumType.STRING)
    private Scope.Kind scopeKind;

    private String scopeName;
    private String scopeKey;
    private List<String> authors = List.of();
    private List<String> reviewers = List.of();
    private List<String> approvedBy = List.of();
    private Integer quorum;
    private Instant deadline;
    private boolean overdue;
    private boolean changesRequested;
    private LocalDate reviewOn;
    private boolean due;
    private LocalDate decidedOn;
    private Instant draftedAt;
    private Instant proposedAt;
    private Instant acceptedAt;
    private int contentVersion;
    private String sha256;
    private long knownPosition;
    private Instant changedAt;
    private long changedPosition;
    private long version;
    private String searchText;

    @Formula("(state in ('DRAFT', 'PROPOSED', 'ACCEPTED')"
            + " and exists (select 1 from stale_decision stale where stale.decision_id = id))")
    private boolean stale;

    @ElementCollection
    @CollectionTable(name = "decision_person", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<PersonView> people = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "decision_relation", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<RelationView> relations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "decision_waiver", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<WaiverView> waivers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "decision_adoption", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<AdoptionView> adoptions = new HashSet<>();

    protected DecisionView() {}

    DecisionView(String id) {
        this.id = id;
    }

    void draft(DecisionDrafted event, LedgerEntry entry) {
        series = event.label().series();
        number = event.label().number();
        state = DecisionState.DRAFT;
        decidedOn = event.decidedOn();
        draftedAt = entry.at();
        read(event.content(), event.version(), entry);
        writtenBy(event.author());
    }

    /** Whoever judged the text before has to judge again. */
    void revise(DecisionRevised event, LedgerEntry entry) {
        read(event.content(), event.version(), entry);
        writtenBy(event.author());
        approvedBy = without(approvedBy, event.voidedApprovals());
        changesRequested = false;
        if (state == DecisionState.PROPOSED) {
            await(reviewers);
        }
    }

    private void read(DecisionContent content, ContentVersion text, LedgerEntry entry) {
        title = content.title();
        titleKey = Keys.of(SearchText.of(title));
        outcome = content.outcome() == null ? null : FirstSentence.of(content.outcome());
        chosen = content.chosen();
        scopeKind = content.scope().kind();
        scopeName = content.scope().name();
        scopeKey = Keys.of(SearchText.of(scopeName));
        contentVersion = text.number();
        sha256 = text.sha256();
        knownPosition = entry.position();
        searchText = SearchedWords.of(label(), content);
        Set<RelationView> now = RelationView.of(content);
        relations.retainAll(now);
        relations.addAll(now);
    }

    private void writtenBy(PersonId author) {
        if (people.add(new PersonView(author.value(), Part.AUTHOR))) {
            authors = with(authors, author);
        }
    }

    void propose(DecisionProposed event, LedgerEntry entry) {
        state = DecisionState.PROPOSED;
        reviewers = event.reviewers().stream().map(PersonId::value).toList();
        approvedBy = List.of();
        quorum = event.quorum();
        deadline = event.deadline();
        proposedAt = entry.at();
        overdue = false;
        changesRequested = false;
        Set<PersonView> asked = parts(reviewers, Part.REVIEWER);
        people.removeIf(it -> it.part() == Part.REVIEWER && !asked.contains(it));
        people.addAll(asked);
        await(reviewers);
    }

    void approve(PersonId reviewer) {
        approvedBy = with(approvedBy, reviewer);
        answered(reviewer);
    }

    /** Whoever objects approves no longer. */
    void object(PersonId reviewer) {
        approvedBy = without(approvedBy, List.of(reviewer));
        answered(reviewer);
    }

    private void answered(PersonId reviewer) {
        people.remove(new PersonView(reviewer.value(), Part.AWAITED));
    }

    /** What others have approved counts no more either. */
    void sendBack() {
        end(DecisionState.DRAFT);
        approvedBy = List.of();
        changesRequested = true;
    }

    void accept(DecisionAccepted event, LedgerEntry entry) {
        end(DecisionState.ACCEPTED);
        approvedBy = event.approvedBy().stream().map(PersonId::value).toList();
        acceptedAt = entry.at();
    }

    /** Nobody's judgement is awaited any more. */
    void end(DecisionState newState) {
        state = newState;
        overdue = false;
        reviewOn(null);
        await(List.of());
    }

    void reviewIsOverdue() {
        overdue = true;
    }

    final void reviewOn(@Nullable LocalDate day) {
        reviewOn = day;
        due = false;
    }

    void reviewIsDue() {
        due = true;
    }

    /** Without a new day, one that is still to come stays. */
    void reaffirm(@Nullable LocalDate nextReviewOn, LedgerEntry entry) {
        if (nextReviewOn != null || due) {
            reviewOn(nextReviewOn);
        }
        knownPosition = entry.position();
    }

    void grant(WaiverGranted event, LedgerEntry entry) {
        waivers.removeIf(it -> it.waiverId().equals(event.waiverId().value()));
        waivers.add(WaiverView.of(event, entry));
    }

    void endWaiver(WaiverId waiverId, WaiverView.State as, Instant at, @Nullable String reason) {
        WaiverView running = waivers.stream()
                .filter(it -> it.waiverId().equals(waiverId.value()))
                .findFirst()
                .orElseThrow();
        waivers.remove(running);
        waivers.add(running.ended(as, at, reason));
    }

    void adopt(DecisionAdopted event) {
        adoptions.removeIf(it -> it.isOf(event.system()));
        adoptions.add(new AdoptionView(event.system(), event.since(), null, null));
    }

    void endAdoption(AdoptionEnded event) {
        AdoptionView running = adoptions.stream()
                .filter(it -> it.isOf(event.system()))
                .findFirst()
                .orElseThrow();
        adoptions.remove(running);
        adoptions.add(new AdoptionView(running.system(), running.since(), event.on(), event.reason()));
    }

    void changed(LedgerEntry entry) {
        changedAt = entry.at();
        changedPosition = entry.position();
        version = entry.version();
    }

    private void await(List<String> awaited) {
        Set<PersonView> now = parts(awaited, Part.AWAITED);
        people.removeIf(it -> it.part() == Part.AWAITED && !now.contains(it));
        people.addAll(now);
    }

    private static Set<PersonView> parts(List<String> persons, Part part) {
        Set<PersonView> parts = new HashSet<>();
        persons.forEach(person -> parts.add(new PersonView(person, part)));
        return parts;
    }

    private static List<String> with(List<String> persons, PersonId person) {
        return Stream.concat(persons.stream(), Stream.of(person.value()))
                .distinct()
                .toList();
    }

    private static List<String> without(List<String> persons, List<PersonId> gone) {
        List<String> left = new ArrayList<>(persons);
        gone.forEach(person -> left.remove(person.value()));
        return List.copyOf(left);
    }

    public String id() {
        return id;
    }

    /** Such as ADR 12. */
    public String label() {
        return series + " " + number;
    }

    public String title() {
        return title;
    }

    /** In one sentence; absent while nothing has come out yet. */
    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable String chosen() {
        return chosen;
    }

    public DecisionState state() {
        return state;
    }

    public Scope scope() {
        return new Scope(scopeKind, scopeName);
    }

    /** In the order in which they first wrote. */
    public List<String> authors() {
        return authors;
    }

    public List<String> reviewers() {
        return reviewers;
    }

    /** Of the text as it reads today. */
    public List<String> approvedBy() {
        return approvedBy;
    }

    public @Nullable Integer quorum() {
        return quorum;
    }

    public @Nullable Instant deadline() {
        return deadline;
    }

    /** Whether the deadline passed before the reviewers came to an end. */
    public boolean overdue() {
        return overdue;
    }

    public boolean changesRequested() {
        return changesRequested;
    }

    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }

    /** Whether the day has come on which it is to be looked at again. */
    public boolean due() {
        return due;
    }

    /** When it was taken, for those that are older than the ledger. */
    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /** Number of the text as it reads today. */
    public int contentVersion() {
        return contentVersion;
    }

    public String sha256() {
        return sha256;
    }

    /** Up to where changes of facts were known to those who wrote it last, or reaffirmed it. */
    public long knownPosition() {
        return knownPosition;
    }

    public boolean stale() {
        return stale;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Sequence number of the decision's last event. */
    public long version() {
        return version;
    }

    public Set<RelationView> relations() {
        return Set.copyOf(relations);
    }

    /** In the order in which they were granted. */
    public List<WaiverView> waivers() {
        return waivers.stream()
                .sorted(Comparator.comparing(WaiverView::grantedAt).thenComparing(WaiverView::waiverId))
                .toList();
    }

    /** By system. */
    public List<AdoptionView> adoptions() {
        return adoptions.stream()
                .sorted(Comparator.comparing(AdoptionView::system))
                .toList();
    }
}
