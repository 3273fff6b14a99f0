package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Asks each question about decisions. */
record EveryDecisionQuestion(Api api, DecisionApi decisions) {

    void ask() {
        String slug = decisions.drafted(content("Wired question"));
        Answer last = decisions
                .as("ada", slug, "revise", Map.of("content", content("Wired answer")))
                .expect(204);
        String address = "/api/decisions/" + slug;

        assertThat(seen(last, address).<List<Integer>>at("$.versions[*].number"))
                .containsExactly(2, 1);
        assertThat(seen(last, "/api/decisions?text=wired%20answer").<List<String>>at("$.items[*].id"))
                .containsExactly("decision/" + slug);
        assertThat(seen(last, "/api/decisions/facets").<List<Object>>at("$.states"))
                .isNotEmpty();
        assertThat(seen(last, "/api/decisions/graph?around=" + slug).<List<Object>>at("$.nodes"))
                .hasSize(1);
        assertThat(seen(last, address + "/versions/1").<String>at("$.content.title"))
                .isEqualTo("Wired question");
        assertThat(seen(last, address + "/differences?from=1&to=2").<List<String>>at("$.parts[*].part"))
                .contains("title");
        assertThat(seen(last, "/api/work").<String>at("$.person")).isEqualTo("ada");
    }

    private Answer seen(Answer last, String address) {
        return api.getAfter(last, address).expect(200);
    }
}
