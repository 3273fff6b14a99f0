package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static io.whyledger.standalone.DecisionApi.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.decision.DecisionChanged;
import io.whyledger.command.decision.ExpireWaiver;
import io.whyledger.command.decision.MissDeadline;
import io.whyledger.command.decision.ReachReviewDate;
import io.whyledger.command.decision.SupersedeDecision;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.WaiverId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends each command on decisions at least once, those that only timers and reactions send among them. */
record EveryDecisionCommand(DecisionApi decisions, CommandGateway gateway) {

    void send() {
        onDrafts();
        onProposals();
        onAccepted(decisions.accepted(content("Wired")));
    }

    private void onDrafts() {
        String slug = decisions.drafted(content("Wired draft"));
        expectChange(slug, "revise", Map.of("content", content("Wired draft, revised")));
        expectChange(slug, "withdraw", Map.of("reason", "Not now"));
    }

    private void onProposals() {
        String slug = decisions.proposed(content("Wired proposal"));
        Map<String, String> seen = Map.of("sha256", decisions.current(slug).sha256());
        decisions.as("linus", slug, "object", with(seen, "dissent")).expect(204);
        decisions.as("grace", slug, "request-changes", with(seen, "comment")).expect(204);
        expectChange(slug, "propose", proposal(1, "grace"));
        tell(new MissDeadline(id(slug), Instant.EPOCH));
        expectChange(slug, "reject", Map.of("reason", "Too early"));
    }

    private static Map<String, String> with(Map<String, String> seen, String words) {
        return Map.of("sha256", seen.get("sha256"), words, "Too early");
    }

    private void onAccepted(String slug) {
        String tomorrow = LocalDate.now().plusDays(1).toString();
        expectChange(slug, "review-date", Map.of("reviewOn", tomorrow));
        tell(new ReachReviewDate(id(slug), LocalDate.parse(tomorrow)));
        expectChange(slug, "reaffirm", Map.of("rationale", "Still true"));
        decisions
                .as(
                        "ada",
                        slug,
                        "waivers",
                        Map.of("scope", Map.of("kind", "team", "name", "A"), "reason", "No time", "until", tomorrow))
                .expect(201);
        expectChange(slug, "waivers/w1/revoke", Map.of("reason", "It had time"));
        tell(new ExpireWaiver(id(slug), WaiverId.numbered(1)));
        expectChange(slug, "adoptions", Map.of("system", "Checkout"));
        expectChange(slug, "adoptions/end", Map.of("system", "Checkout", "reason", "Rewritten"));
        tell(new SupersedeDecision(id(slug), DecisionId.parse("adr-999")));
        expectChange(decisions.accepted(content("Wired, too")), "deprecate", Map.of("reason", "Gone"));
    }

    private void expectChange(String slug, String verb, Map<String, ?> body) {
        decisions.as("ada", slug, verb, body).expect(204);
    }

    private void tell(Object command) {
        assertThat(gateway.<DecisionChanged>sendAndWait(command)).isNotNull();
    }

    private static DecisionId id(String slug) {
        return DecisionId.parse(slug);
    }
}
