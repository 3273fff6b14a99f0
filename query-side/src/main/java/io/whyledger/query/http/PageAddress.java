package io.whyledger.query.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Builds the address of a page view by view, so that each can be linked; people count pages from 1. */
public final class PageAddress {

    private final StringBuilder address;
    private char separator = '?';

    private PageAddress(String path) {
        address = new StringBuilder(path);
    }

    public static PageAddress of(String path) {
        return new PageAddress(path);
    }

    /** Adds a parameter unless it has no value; the same name may be added again. */
    public PageAddress with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.append(separator).append(name).append('=').append(encoded(value));
            separator = '&';
        }
        return this;
    }

    /**
     * @param index counted from 0; the first page has the plain address
     */
    public PageAddress page(int index) {
        return index > 0 ? with("page", index + 1) : this;
    }

    /** The index of the page that a person asked for; what is no page is the first or the last. */
    public static int index(@Nullable Integer page) {
        return page == null ? 0 : Math.min(PageOf.LAST, Math.max(0, page - 1));
    }

    @Override
    public String toString() {
        return address.toString();
    }

    private static String encoded(Object value) {
        return UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
