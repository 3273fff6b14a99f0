package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static io.whyledger.standalone.DecisionApi.contentWith;
import static io.whyledger.standalone.DecisionApi.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.whyledger.command.decision.SupersedeDecision;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("When a decision is accepted,")
class ReactionsTest {

    @Autowired
    private Api api;

    @Autowired
    private EventStore events;

    @Autowired
    private CommandBus commands;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private EventProcessingConfiguration processing;

    private DecisionHistories histories;
    private DecisionApi decisions;

    @BeforeEach
    void decisions() {
        histories = new DecisionHistories(events);
        decisions = new DecisionApi(api, events);
    }

    @Test
    void thoseThatItNamesAreSuperseded() {
        String first = decisions.accepted(content("First"));
        String second = decisions.accepted(content("Second"));
        String next = decisions.accepted(contentWith("supersedes", List.of(first, second)));

        DomainEventMessage<?> superseded = histories.message("decision/" + first, DecisionSuperseded.class);

        assertThat(superseded.getPayload())
                .isEqualTo(new DecisionSuperseded(DecisionId.parse(first), DecisionId.parse(next)));
        assertThat(histories
                        .awaited("decision/" + second, DecisionSuperseded.class)
                        .by())
                .isEqualTo(DecisionId.parse(next));
        DomainEventMessage<?> cause =
                histories.of("decision/" + next, DecisionAccepted.class).get(0);
        assertThat(superseded.getMetaData())
                .as("linus approved last")
                .containsEntry("actor", "linus")
                .containsEntry("traceId", cause.getMetaData().get("traceId"));
    }

    @Test
    void technologiesMoveAndTellWhy() {
        api.register("Gleam").expect(201);
        String slug = decisions.accepted(
                with(content("Use Gleam"), "ringMoves", List.of(Map.of("technology", "gleam", "ring", "trial"))));

        assertThat(histories.awaited("technology/gleam", TechnologyMovedToRing.class))
                .isEqualTo(new TechnologyMovedToRing(
                        TechnologyId.parse("gleam"),
                        Ring.TRIAL,
                        "Decided by ADR " + slug.substring("adr-".length()) + ": Use Gleam",
                        LocalDate.now(),
                        DecisionId.parse(slug)));
    }

    @Test
    void whatARuleRefusesDoesNotHoldUpTheRest() {
        double refusals = refusals();
        api.register("Mercury").expect(201);
        api.register("Odin").expect(201);
        String slug = decisions.proposed(contentWith(
                "ringMoves",
                List.of(
                        Map.of("technology", "mercury", "ring", "adopt"),
                        Map.of("technology", "odin", "ring", "adopt"))));
        api.post("/api/technologies/mercury/retire", Map.of("reason", "Nobody uses it"))
                .expect(204);

        approve(slug);

        assertThat(histories
                        .awaited("technology/odin", TechnologyMovedToRing.class)
                        .causedBy())
                .isEqualTo(DecisionId.parse(slug));
        assertThat(histories.of("technology/mercury", TechnologyMovedToRing.class))
                .isEmpty();
        assertThat(refusals()).isGreaterThan(refusals);
    }

    private void approve(String slug) {
        decisions.approve("grace", slug).expect(204);
        decisions.approve("linus", slug).expect(204);
    }

    private double refusals() {
        return meters.get("whyledger.reactions.refused").counter().count();
    }

    @Test
    void whatFailsIsSeenByOperatorsAndDoneLater() {
        String old = decisions.accepted(content("Old"));
        Registration failing = commands.registerHandlerInterceptor((unitOfWork, chain) -> {
            if (unitOfWork.getMessage().getPayload() instanceof SupersedeDecision) {
                throw new IllegalStateException("this is a test");
            }
            return chain.proceed();
        });

        try {
            decisions.accepted(contentWith("supersedes", List.of(old)));

            await().untilAsserted(() -> api.get("/actuator/health").expect(503));
        } finally {
            failing.cancel();
        }
        histories.awaited("decision/" + old, DecisionSuperseded.class);
        await().untilAsserted(() -> api.get("/actuator/health").expect(200));
    }

    @Test
    void whatFollowsHasItsEffectOnceHoweverOftenItIsHanded() {
        api.register("Roc").expect(201);
        String old = decisions.accepted(content("Old, too"));
        Map<String, Object> next = with(
                contentWith("supersedes", List.of(old)),
                "ringMoves",
                List.of(Map.of("technology", "roc", "ring", "assess")));
        decisions.accepted(next);
        histories.awaited("technology/roc", TechnologyMovedToRing.class);

        StreamingEventProcessor reactions = processing
                .eventProcessor("reactions", StreamingEventProcessor.class)
                .orElseThrow();
        reactions.shutDown();
        reactions.resetTokens();
        reactions.start();
        String last = decisions.accepted(content("Last"));
        decisions.accepted(contentWith("supersedes", List.of(last)));

        histories.awaited("decision/" + last, DecisionSuperseded.class);
        assertThat(histories.of("decision/" + old, DecisionSuperseded.class)).hasSize(1);
        assertThat(histories.of("technology/roc", TechnologyMovedToRing.class)).hasSize(1);
    }

    @Test
    void operatorsSeeWhetherTheReactionsKeepUp() {
        decisions.accepted(content("Seen"));

        await().untilAsserted(() -> assertThat(
                        meters.get("whyledger.reactions.lag").gauge().value())
                .isZero());
    }
}
