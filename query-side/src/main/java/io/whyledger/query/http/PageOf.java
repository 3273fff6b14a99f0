package io.whyledger.query.http;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param page counted from 0
 * @param size items a page holds at most
 * @param total items in the whole list
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    /** How many items a page may hold. */
    public static final int LARGEST = 200;

    /** The last page that can be asked for. */
    public static final int LAST = 10_000_000;

    public PageOf {
        items = List.copyOf(items);
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
