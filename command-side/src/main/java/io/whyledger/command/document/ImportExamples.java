package io.whyledger.command.document;

/** What the description of the API shows. */
final class ImportExamples {

    static final String OVERVIEW =
            """
            # Message brokers

            ## Platform

            ### Kafka

            - Throughput: Partitions let many consumers read at once.
            - Operations: Rebalancing can be slow with many partitions.
            """;

    private ImportExamples() {}
}
