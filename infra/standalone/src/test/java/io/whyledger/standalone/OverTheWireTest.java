package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.axonserver.OverTheWire;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(OverTheWire.class)
@DisplayName("When every message travels as it would over Axon Server,")
class OverTheWireTest {

    @Autowired
    private Api api;

    @Autowired
    private OverTheWire wire;

    @Autowired
    private EventStore events;

    @Autowired
    private CommandGateway gateway;

    private final Sample sample = new Sample();

    @Test
    void everyCommandAndQueryAndItsAnswerSurvives() {
        new EveryDecisionCommand(new DecisionApi(api, events), gateway).send();
        new EveryDecisionQuestion(api, new DecisionApi(api, events)).ask();
        Answer last = everyCommand();
        everyQuestion(last);
        new EveryEvaluationMessage(api, sample).send();
        new EveryAnalyticsQuestion(api).ask(last);

        assertThat(wire.travels().travelled()).isEqualTo(wire.travels().handled());
    }

    private Answer everyCommand() {
        Answer preview = api.preview(sample.document(), sample.text()).expect(200);
        assertThat(preview.<Integer>at("$.counts.recorded")).isEqualTo(12);
        assertThat(preview.<List<String>>at("$.changes[*].findings[*].statement"))
                .hasSize(12);
        Answer imported = api.importDocument(sample.document(), sample.text()).expect(201);
        assertThat(imported.<Integer>at("$.counts.recorded")).isEqualTo(12);

        Map<String, String> reason = Map.of("reason", "We tried it");
        post("", Map.of("name", "Wired", "category", "Tool")).expect(201);
        post("/wired/rename", Map.of("name", "Wired 2")).expect(204);
        post("/wired/describe", Map.of("category", "Tool", "summary", "Travels"))
                .expect(204);
        assertThat(finding("/wired/findings", "Fast.").header("Location")).endsWith("/wired/findings/f1");
        post(
                        "/wired/findings/f1/amend",
                        Map.of("criterion", "Speed", "stance", "weakness", "statement", "Slow.", "reason", "Measured"))
                .expect(204);
        post("/wired/findings/f1/retract", reason).expect(204);
        post("/wired/ring", Map.of("ring", "trial", "rationale", "We try it")).expect(204);
        post("/wired/retire", reason).expect(204);
        return post("/wired/reinstate", reason).expect(204);
    }

    private Answer finding(String address, String statement, String... headers) {
        return post(address, Map.of("criterion", "Speed", "stance", "strength", "statement", statement), headers)
                .expect(201);
    }

    private Answer post(String address, Map<String, ?> body, String... headers) {
        return api.post("/api/technologies" + address, body, headers);
    }

    private void everyQuestion(Answer last) {
        String cedar = sample.slug("Cedar");
        String juniper = sample.slug("Juniper");
        assertThat(seen(last, "/api/technologies/wired").<String>at("$.summary.name"))
                .isEqualTo("Wired 2");
        assertThat(seen(last, "/api/technologies/wired/findings/f1").<Boolean>at("$.retracted"))
                .isTrue();
        assertThat(seen(last, "/api/technologies?size=200").<List<String>>at("$.items[*].name"))
                .contains("Wired 2", sample.name("Cedar"));
        assertThat(seen(last, "/api/facets").<List<Object>>at("$.categories")).isNotEmpty();
        assertThat(seen(last, "/api/comparisons?of=" + cedar + "&of=" + juniper).<List<Object>>at("$.candidates"))
                .hasSize(2);
        assertThat(seen(last, "/api/activity?size=1").<String>at("$.items[0].kind"))
                .isEqualTo("TechnologyReinstated");
        assertThat(seen(last, "/api/imports").<List<String>>at("$.items[*].name"))
                .contains(sample.document());
        assertThat(seen(last, "/api/imports/" + sample.document()).<Integer>at("$.summary.counts.recorded"))
                .isEqualTo(12);
    }

    private Answer seen(Answer last, String address) {
        return api.getAfter(last, address).expect(200);
    }

    @Test
    void whatHandlersRefuseIsToldAsWithoutIt() {
        Map<String, String> kite = Map.of("name", "Kite", "category", "Tool");
        post("", kite).expect(201);
        Map<String, String> speed = Map.of("criterion", "Speed", "stance", "strength", "statement", "Fast.");

        post("", kite).expectProblem(409, "stream.already-exists");
        post("", Map.of("name", "Orphan", "category", "Tool", "parent", "nobody"))
                .expectProblem(404, "technology.parent-not-found");
        post("/nobody/findings", speed).expectProblem(404, "stream.not-found");
        post("/kite/findings", speed, "If-Match", "\"7\"").expectProblem(412, "request.stale-version");
        post("/kite/rename", Map.of("name", "Kite")).expectProblem(409, "technology.unchanged");
        api.get("/api/technologies/nobody").expectProblem(404, "technology.not-found");
        api.get("/api/comparisons?of=kite&of=nobody").expectProblem(404, "technology.not-found");
    }

    @Test
    void aKeyHasOneEffectAndOneAnswer() {
        post("", Map.of("name", "Key", "category", "Tool")).expect(201);

        Answer first = finding("/key/findings", "Fast.", "Idempotency-Key", "one");
        Answer second = finding("/key/findings", "Fast.", "Idempotency-Key", "one");

        assertThat(second.headers().get("ETag")).isEqualTo(first.headers().get("ETag"));
        post(
                        "/key/findings",
                        Map.of("criterion", "Speed", "stance", "strength", "statement", "Slow."),
                        "Idempotency-Key",
                        "one")
                .expectProblem(422, "request.idempotency-key-reused");
    }
}
