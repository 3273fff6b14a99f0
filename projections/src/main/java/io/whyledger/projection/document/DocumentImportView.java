package io.whyledger.projection.document;

import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.document.UnreadLine;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The newest version of an imported document and how far it has been taken over. */
@Entity
@Table(name = "document_import_view")
@NullUnmarked
public class DocumentImportView {

    private static final int SHOWN = 100;

    @Id
    private String id;

    private String name;
    private String contentHash;
    private String reportHash;
    private int size;
    private int versions;
    private int candidates;
    private int statements;
    private int unread;
    private int refused;
    private int registered;
    private int described;
    private int recorded;
    private int amended;
    private int retracted;
    private int unchanged;
    private int done;
    private int total;
    private LocalDate observedOn;
    private String startedBy;
    private Instant startedAt;
    private long startedPosition;
    private Instant completedAt;
    private long version;

    @ElementCollection
    @CollectionTable(name = "document_content", joinColumns = @JoinColumn(name = "import_id"))
    @Column(name = "content_hash")
    private Set<String> contentHashes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "document_unread_line", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "place")
    private List<UnreadLineView> firstUnread = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_refused_candidate", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "place")
    private List<RefusedCandidateView> firstRefused = new ArrayList<>();

    protected DocumentImportView() {}

    DocumentImportView(String id) {
        this.id = id;
    }

    void start(DocumentImportStarted event, LedgerEntry entry) {
        read(event);
        startedBy = entry.actor();
        startedAt = entry.at();
        startedPosition = entry.position();
        completedAt = null;
        done = 0;
        total = event.candidates();
        refused = 0;
        firstRefused.clear();
        count(ImportCounts.NONE);
        version = entry.version();
    }

    private void read(DocumentImportStarted event) {
        name = event.name();
        contentHash = event.contentHash();
        contentHashes.add(contentHash);
        versions = contentHashes.size();
        reportHash = event.reportHash();
        size = event.size();
        candidates = event.candidates();
        statements = event.statements();
        unread = event.unread();
        firstUnread.clear();
        event.firstUnread().stream().limit(SHOWN).map(UnreadLineView::of).forEach(firstUnread::add);
        observedOn = event.observedOn();
    }

    void advance(DocumentImportAdvanced event, LedgerEntry entry) {
        done = event.done();
        total = event.total();
        refused += event.refused().size();
        event.refused().stream()
                .limit(SHOWN - firstRefused.size())
                .map(RefusedCandidateView::of)
                .forEach(firstRefused::add);
        count(event.counts());
        version = entry.version();
    }

    void complete(DocumentImportCompleted event, LedgerEntry entry) {
        done = total;
        completedAt = entry.at();
        count(event.counts());
        version = entry.version();
    }

    private void count(ImportCounts counts) {
        registered = counts.registered();
        described = counts.described();
        recorded = counts.recorded();
        amended = counts.amended();
        retracted = counts.retracted();
        unchanged = counts.unchanged();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String contentHash() {
        return contentHash;
    }

    public String reportHash() {
        return reportHash;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** How many different contents have been imported under this name. */
    public int versions() {
        return versions;
    }

    public int candidates() {
        return candidates;
    }

    public int statements() {
        return statements;
    }

    public int unread() {
        return unread;
    }

    public int refused() {
        return refused;
    }

    public ImportCounts counts() {
        return new ImportCounts(registered, described, recorded, amended, retracted, unchanged);
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    public LocalDate observedOn() {
        return observedOn;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    /** Sequence number of the import's last event. */
    public long version() {
        return version;
    }

    /** At most 100. */
    public List<UnreadLine> firstUnread() {
        return firstUnread.stream().map(UnreadLineView::toLine).toList();
    }

    /** At most 100. */
    public List<RefusedCandidate> firstRefused() {
        return firstRefused.stream().map(RefusedCandidateView::toCandidate).toList();
    }
}
