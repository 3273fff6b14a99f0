package io.whyledger.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.eventhandling.TrackingToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How events, tokens and answers are written as JSON: without absent parts, and read whatever else an old one holds. */
public final class EventJson {

    private EventJson() {}

    public static void customize(JsonMapper.Builder mapper) {
        mapper.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // A token of a replay names the class of the token that it wraps.
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType(TrackingToken.class)
                        .build());
    }
}
