package io.whyledger.domain.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** The data of entries as JSON: without absent parts; a reader passes over what it does not know, and misses nothing. */
final class DataJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .annotationIntrospector(new RequiredUnlessNullable())
            .build();

    private DataJson() {}

    private static final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getDeclaringClass().isRecord()) {
                AnnotatedType type = parameter
                        .getDeclaringClass()
                        .getRecordComponents()[parameter.getIndex()]
                        .getAnnotatedType();
                return !type.isAnnotationPresent(Nullable.class);
            }
            return super.hasRequiredMarker(config, member);
        }
    }
}
