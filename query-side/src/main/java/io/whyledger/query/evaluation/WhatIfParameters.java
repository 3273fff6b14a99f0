package io.whyledger.query.evaluation;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads a supposition from an address: {@code weight[Ease of use]=3}, {@code without=ada}, {@code today=true}. What a form
 * leaves empty stays as it is.
 */
final class WhatIfParameters {

    private static final String WEIGHT = "weight[";
    private static final BigDecimal HEAVIEST = new BigDecimal(1000);
    private static final int DIGITS = 40;
    private static final Set<String> OTHERS = Set.of("without", "today", "atLeast");

    private final MultiValueMap<String, String> parameters;

    private WhatIfParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    static WhatIf parse(EvaluationId id, MultiValueMap<String, String> parameters) {
        WhatIfParameters address = new WhatIfParameters(parameters);
        return new WhatIf(id, address.weights(), address.without(), address.today());
    }

    private Map<String, BigDecimal> weights() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (String name : parameters.keySet()) {
            String value = only(name);
            if (isWeight(name)) {
                if (value != null) {
                    String criterion = name.substring(WEIGHT.length(), name.length() - 1);
                    weights.put(criterion, weight(criterion, value));
                }
            } else if (!OTHERS.contains(name)) {
                throw new MalformedInput(
                        "what-if.unknown-parameter",
                        "“%s” says nothing here; use weight[criterion], without and today.".formatted(name));
            }
        }
        return weights;
    }

    private static boolean isWeight(String name) {
        return name.startsWith(WEIGHT) && name.endsWith("]");
    }

    private static BigDecimal weight(String criterion, String value) {
        try {
            BigDecimal weight = value.length() > DIGITS ? HEAVIEST.negate() : new BigDecimal(value);
            if (weight.signum() >= 0 && weight.compareTo(HEAVIEST) <= 0 && weight.scale() <= DIGITS) {
                return weight;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, as one that is out of range.
        }
        throw new MalformedInput(
                "what-if.weight-out-of-range",
                "The weight of %s must be a number from 0 to %s, such as 2 or 0.5; 0 leaves the criterion out."
                        .formatted(criterion, HEAVIEST));
    }

    private @Nullable PersonId without() {
        String person = only("without");
        return person == null ? null : PersonId.parse(person);
    }

    private boolean today() {
        String today = only("today");
        if (today != null && !today.equals("true") && !today.equals("false")) {
            throw new MalformedInput("what-if.malformed-today", "Say today=true, or leave it out.");
        }
        return "true".equals(today);
    }

    private @Nullable String only(String name) {
        if (parameters.getOrDefault(name, List.of()).size() > 1) {
            throw new MalformedInput("what-if.repeated", "Give %s once.".formatted(name));
        }
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
