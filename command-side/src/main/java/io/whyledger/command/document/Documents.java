package io.whyledger.command.document;

import io.whyledger.command.document.overview.Overview;
import io.whyledger.command.document.overview.OverviewReader;
import io.whyledger.command.document.overview.OverviewText;
import io.whyledger.command.technology.Wording;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.ledger.Contents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents, and keeps their bytes and what was read. */
@Component
class Documents {

    static final String MARKDOWN = "text/markdown;charset=UTF-8";
    static final String REPORT = "application/json";

    private final OverviewReader reader = new OverviewReader();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Contents contents;

    Documents(Contents contents) {
        this.contents = contents;
    }

    /** Understands a document as far as it goes; refuses what is no Markdown text or names no candidate. */
    ReadDocument read(String name, byte[] bytes) {
        String line = Wording.line("name of the document", name);
        DocumentImportId id = DocumentImportId.ofName(line);
        Wording.requireShortId("name of the document", id.slug());
        return new ReadDocument(id, line, Contents.hash(bytes), reader.read(OverviewText.decode(bytes)));
    }

    /** Keeps the bytes as they came. */
    void keep(byte[] bytes) {
        contents.keep(bytes, MARKDOWN);
    }

    /** Keeps what was read, and answers its hash. */
    String keepReport(ReadDocument document) {
        return contents.keep(json.writeValueAsBytes(document.overview()), REPORT);
    }

    /** Reads again what was kept. */
    Overview readKept(String contentHash) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            contents.copy(contentHash, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reader.readAgain(OverviewText.decode(bytes.toByteArray()));
    }
}
