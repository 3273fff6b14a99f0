package io.whyledger.domain.published;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;

/** What the event stream tells about imported documents: how much was read, not what. */
public sealed interface PublishedImport extends IntegrationEvent {

    String document();

    @EventType("io.whyledger.import.started.v1")
    @JsonClassDescription("A version of a document was read and is being taken over.")
    record Started(
            @JsonPropertyDescription(Wording.DOCUMENT) String document,
            String name,
            @JsonPropertyDescription("Size of the document in bytes.") int size,
            @JsonPropertyDescription("How many technologies it is about.") int candidates,
            @JsonPropertyDescription("How many statements were understood.") int statements,
            @JsonPropertyDescription("How many lines were not understood.") int unread,
            @JsonPropertyDescription("The day that its findings are dated.") LocalDate observedOn)
            implements PublishedImport {}

    @EventType("io.whyledger.import.completed.v1")
    @JsonClassDescription("A version of a document has been taken over.")
    record Completed(
            @JsonPropertyDescription(Wording.DOCUMENT) String document,
            @JsonPropertyDescription("Technologies that became candidates.") int registered,
            @JsonPropertyDescription("Technologies whose description followed the document.") int described,
            @JsonPropertyDescription("Findings that are new.") int recorded,
            @JsonPropertyDescription("Findings whose stance followed the document.") int amended,
            @JsonPropertyDescription("Findings whose statement has gone from the document.") int retracted,
            @JsonPropertyDescription("Statements that were known already.") int unchanged)
            implements PublishedImport {}
}
