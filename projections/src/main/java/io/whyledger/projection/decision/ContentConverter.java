package io.whyledger.projection.decision;

import io.whyledger.domain.EventJson;
import io.whyledger.domain.decision.DecisionContent;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the whole text of a decision in one column, as events write it. */
@Converter
class ContentConverter implements AttributeConverter<DecisionContent, String> {

    private static final JsonMapper JSON = mapper();

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        EventJson.customize(builder);
        return builder.build();
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DecisionContent content) {
        return content == null ? null : JSON.writeValueAsString(content);
    }

    @Override
    public @Nullable DecisionContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, DecisionContent.class);
    }
}
