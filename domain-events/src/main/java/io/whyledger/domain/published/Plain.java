package io.whyledger.domain.published;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.technology.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of the domain as plain text. */
final class Plain {

    private static final Map<Class<?>, Map<String, String>> VALUES = new ConcurrentHashMap<>();

    private Plain() {}

    static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    static List<String> texts(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    static List<String> pseudonyms(List<PersonId> people, Pseudonyms pseudonyms) {
        return people.stream().map(pseudonyms::of).toList();
    }

    static @Nullable String document(@Nullable Origin origin) {
        return origin == null ? null : origin.document();
    }

    /** As the events write it. */
    static String value(Enum<?> constant) {
        return values(constant.getDeclaringClass()).get(constant.name());
    }

    static Map<String, String> values(Class<?> type) {
        return VALUES.computeIfAbsent(type, it -> Arrays.stream(it.getFields())
                .filter(java.lang.reflect.Field::isEnumConstant)
                .collect(Collectors.toUnmodifiableMap(
                        java.lang.reflect.Field::getName,
                        field -> field.getAnnotation(JsonProperty.class).value())));
    }
}
