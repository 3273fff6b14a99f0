package io.whyledger.domain.published;

import io.whyledger.domain.DomainEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An event whose every text and number says where it stands.
 *
 * @param marks each with its place, such as {@code WaiverGranted.scope.name}
 */
record MarkedEvent(DomainEvent event, Map<String, String> marks) {

    private static final int FIRST = 810_000;

    static MarkedEvent of(Class<? extends DomainEvent> type) {
        Map<String, String> marks = new HashMap<>();
        return new MarkedEvent((DomainEvent) make(type, type.getSimpleName(), marks), marks);
    }

    private static Object make(Type type, String place, Map<String, String> marks) {
        if (type instanceof ParameterizedType list) {
            return List.of(make(list.getActualTypeArguments()[0], place, marks));
        }
        Class<?> known = (Class<?>) type;
        if (known.isEnum()) {
            return known.getEnumConstants()[0];
        }
        if (known.isRecord()) {
            return record(known, place, marks);
        }
        return value(known, place, marks);
    }

    private static Object record(Class<?> type, String place, Map<String, String> marks) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(component -> make(component.getGenericType(), place + "." + component.getName(), marks))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(place, e);
        }
    }

    private static Object value(Class<?> type, String place, Map<String, String> marks) {
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 24);
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        int number = FIRST + marks.size();
        boolean isText = type == String.class;
        marks.put(isText ? "mark-" + number : "" + number, place);
        if (isText) {
            return "mark-" + number;
        }
        return type == int.class ? (Object) number : new BigDecimal(number);
    }
}
