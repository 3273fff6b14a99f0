package io.whyledger.querytest;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpHeaders;

/** What the application answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    /** The value at a JSON path. */
    public <T> T at(String path) {
        return JsonPath.read(body, path);
    }

    /** The value of a header that must be there. */
    public String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new AssertionError("no header " + name + " in " + headers));
    }
}
