package io.whyledger.command.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.NothingFound;
import io.whyledger.ledger.Contents;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives back the kept bytes of documents and reports. */
@RestController
@Tag(name = "Imports: commands")
class ContentController {

    private final Contents contents;

    ContentController(Contents contents) {
        this.contents = contents;
    }

    @Operation(
            summary = "Fetch a kept document or reading report",
            description = "By the SHA-256 of its bytes, as an import names it; exactly as it was kept.")
    @GetMapping("/api/contents/{hash}")
    ResponseEntity<StreamingResponseBody> content(@PathVariable String hash) {
        Contents.Content content = contents.find(hash)
                .orElseThrow(() -> new NothingFound(
                        "content.not-found", "Nothing is kept under this hash; an import's page names its own."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .contentLength(content.size())
                .eTag("\"" + hash + "\"")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(content))
                .body(out -> contents.copy(hash, out));
    }

    private static String attachment(Contents.Content content) {
        String ending = content.mediaType().startsWith("text/markdown") ? ".md" : ".json";
        return ContentDisposition.attachment()
                .filename(content.hash().substring(0, 12) + ending)
                .build()
                .toString();
    }
}
