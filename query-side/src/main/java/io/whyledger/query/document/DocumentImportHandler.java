package io.whyledger.query.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.projection.document.DocumentImportView;
import io.whyledger.projection.document.DocumentImportViews;
import io.whyledger.query.http.PageOf;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about imported documents. */
@Component
class DocumentImportHandler {

    private final DocumentImportViews imports;

    DocumentImportHandler(DocumentImportViews imports) {
        this.imports = imports;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon compares classes and would not find a handler of PageOf<ImportSummary>
    PageOf handle(ListImports query) {
        Page<DocumentImportView> rows =
                imports.findAllByOrderByStartedPositionDesc(PageRequest.of(query.page(), query.size()));
        return new PageOf<>(
                rows.map(DocumentImportHandler::summary).getContent(),
                query.page(),
                query.size(),
                rows.getTotalElements());
    }

    /** In one transaction, because the lines are read when they are asked for. */
    @QueryHandler
    @Transactional(transactionManager = "transactionManager", readOnly = true)
    Optional<ImportDetails> handle(FindImport query) {
        return imports.findById(query.importId().value())
                .map(row -> new ImportDetails(summary(row), row.firstUnread(), row.firstRefused()));
    }

    private static ImportSummary summary(DocumentImportView row) {
        return new ImportSummary(
                DocumentImportId.parse(row.id()),
                row.name(),
                row.contentHash(),
                row.reportHash(),
                row.size(),
                row.versions(),
                row.candidates(),
                row.statements(),
                row.unread(),
                row.refused(),
                row.counts(),
                row.done(),
                row.total(),
                row.observedOn(),
                row.startedBy(),
                row.startedAt().atOffset(ZoneOffset.UTC),
                utc(row.completedAt()),
                row.version());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
