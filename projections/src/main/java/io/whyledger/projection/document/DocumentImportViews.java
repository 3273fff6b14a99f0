package io.whyledger.projection.document;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Finds imported documents. */
public interface DocumentImportViews extends Repository<DocumentImportView, String> {

    Optional<DocumentImportView> findById(String id);

    Page<DocumentImportView> findAllByOrderByStartedPositionDesc(Pageable page);
}
