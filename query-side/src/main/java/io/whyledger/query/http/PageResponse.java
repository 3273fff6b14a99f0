package io.whyledger.query.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.AbstractResponseType;
import org.axonframework.messaging.responsetypes.ResponseType;

/** Finds the handlers that answer with a {@code PageOf} something, which Axon's own instance type passes over. */
@SuppressWarnings("rawtypes")
final class PageResponse extends AbstractResponseType<PageOf> {

    private static final long serialVersionUID = 1L;

    PageResponse() {
        super(PageOf.class);
    }

    @Override
    public boolean matches(Type answer) {
        return answer == PageOf.class || answer instanceof ParameterizedType type && type.getRawType() == PageOf.class;
    }

    @Override
    public Class<PageOf> responseMessagePayloadType() {
        return PageOf.class;
    }

    @Override
    public ResponseType<?> forSerialization() {
        return this;
    }
}
