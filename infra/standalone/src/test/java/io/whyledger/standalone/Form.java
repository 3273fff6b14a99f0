package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posts forms as a browser does that was shown a page: with the token of the page and its cookie. */
record Form(String token, String cookie) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Form on(Answer page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("the page has a form with a token").isTrue();
        return new Form(token.group(1), page.header("Set-Cookie").split(";")[0]);
    }

    Answer post(Api api, String address, Map<String, String> fields, String... headers) {
        String body = Stream.concat(Map.of("_csrf", token).entrySet().stream(), fields.entrySet().stream())
                .map(field -> Api.encoded(field.getKey()) + "=" + Api.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Cookie";
        all[headers.length + 1] = cookie;
        return api.post(address, Api.FORM, body, all);
    }
}
