package io.whyledger.projection.processing;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LedgerEntryParameterFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<LedgerEntry> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == LedgerEntry.class ? new LedgerEntryParameter() : null;
    }
}
