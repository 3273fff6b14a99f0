package io.whyledger.query.http;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** Links from one page of results to the others, as RFC 8288 has them. */
public final class PageLinks {

    private PageLinks() {}

    /** The page as an answer to the current request. */
    public static <T> ResponseEntity<PageOf<T>> answer(PageOf<T> page) {
        return ResponseEntity.ok().header(HttpHeaders.LINK, of(page)).body(page);
    }

    private static String of(PageOf<?> page) {
        List<String> links = new ArrayList<>();
        int last = page.pages() - 1;
        links.add(link("first", 0));
        if (page.page() > 0) {
            links.add(link("prev", Math.min(page.page() - 1, last)));
        }
        if (page.page() < last) {
            links.add(link("next", page.page() + 1));
        }
        links.add(link("last", last));
        return String.join(", ", links);
    }

    /** Relative, so that it also holds behind a proxy. */
    private static String link(String relation, int page) {
        UriComponents address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .replaceQueryParam("atLeast")
                .build();
        return "<%s?%s>; rel=\"%s\"".formatted(address.getPath(), address.getQuery(), relation);
    }
}
