package io.whyledger.domain.published;

/** How schemas describe what several types have. */
final class Wording {

    static final String TECHNOLOGY = "Stream of the technology, such as technology/kotlin.";
    static final String CATEGORY = "Kind of technology, such as Programming language; anything may be named.";
    static final String PARENT = "Stream of the technology that it belongs to, if to any.";
    static final String IMPORTED_FROM = "Stream of the document that says so; absent when a person does.";
    static final String FINDING = "Id of the finding within its technology, such as f1.";
    static final String CRITERION = "What is judged, such as Concurrency.";
    static final String STANCE = "Whether the finding speaks for the technology or against it.";
    static final String EVIDENCE = "How many links support the finding.";
    static final String OBSERVED_ON = "The day of the observation, which may be long before it was recorded.";
    static final String RING = "How far the technology is recommended.";
    static final String EVALUATION = "Stream of the evaluation, such as evaluation/backend-language.";
    static final String OPTIONS = "Streams of the technologies that are compared.";
    static final String CRITERIA = "Criteria and weights, in the order in which they are shown.";
    static final String EVALUATOR = "Pseudonym of the evaluator.";
    static final String DECISION = "Stream of the decision, such as decision/adr-12.";
    static final String VERSION = "The text that this is about.";
    static final String REVIEWER = "Pseudonym of the reviewer.";
    static final String AUTHOR = "Pseudonym of who wrote this version.";
    static final String SUPERSEDES = "Streams of decisions of which it takes the place.";
    static final String RING_MOVES = "Technologies that move on the radar when it is accepted.";
    static final String DEADLINE = "The end of the time for its review.";
    static final String REVIEW_ON = "The day on which it is to be looked at again.";
    static final String WAIVER = "Id of the waiver within its decision, such as w1.";
    static final String UNTIL = "The last day on which the scope is excused.";
    static final String SYSTEM = "Name of the system.";
    static final String DOCUMENT = "Stream of the document, such as import/message-brokers.";

    private Wording() {}
}
