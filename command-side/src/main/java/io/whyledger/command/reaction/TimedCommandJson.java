package io.whyledger.command.reaction;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import io.whyledger.domain.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Keeps commands as events are kept: as JSON that people can read. */
class TimedCommandJson implements Serializer {

    private final JsonMapper mapper;

    TimedCommandJson() {
        JsonMapper.Builder builder = JsonMapper.builder();
        EventJson.customize(builder);
        mapper = builder.build();
    }

    @Override
    public byte[] serialize(Object command) {
        return mapper.writeValueAsBytes(command);
    }

    @Override
    public <C> C deserialize(Class<C> type, byte[] stored) {
        return mapper.readValue(stored, type);
    }
}
