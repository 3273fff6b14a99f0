package io.whyledger.projection.processing;

/** An event tells of something that the view has never seen; it is set aside instead of being skipped. */
class MissingRow extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingRow(Class<?> row, Object id) {
        super("no %s of %s: an earlier event has not been handled".formatted(row.getSimpleName(), id));
    }
}
