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

    public PageOf {
        items = List.copyOf(items);
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
