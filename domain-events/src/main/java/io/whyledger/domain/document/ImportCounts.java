package io.whyledger.domain.document;

/**
 * How much an import has changed so far.
 *
 * @param registered technologies that became candidates
 * @param described technologies whose description followed the document
 * @param recorded findings that are new
 * @param amended findings whose proposed stance followed the document
 * @param retracted findings whose statement has gone from the document
 * @param unchanged statements that were known already
 */
public record ImportCounts(int registered, int described, int recorded, int amended, int retracted, int unchanged) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                registered + other.registered,
                described + other.described,
                recorded + other.recorded,
                amended + other.amended,
                retracted + other.retracted,
                unchanged + other.unchanged);
    }

    /** The same changes, of so many statements: those that were neither recorded nor amended are unchanged. */
    public ImportCounts ofStatements(int statements) {
        return new ImportCounts(registered, described, recorded, amended, retracted, statements - recorded - amended);
    }
}
