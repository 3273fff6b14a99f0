package io.whyledger.domain.document;

/**
 * How much an import has changed so far.
 *
 * @param registered technologies that became candidates
 * @param recorded findings that are new
 * @param retracted findings whose statement has gone from the document
 * @param unchanged statements that were known already
 */
public record ImportCounts(int registered, int recorded, int retracted, int unchanged) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                registered + other.registered,
                recorded + other.recorded,
                retracted + other.retracted,
                unchanged + other.unchanged);
    }
}
