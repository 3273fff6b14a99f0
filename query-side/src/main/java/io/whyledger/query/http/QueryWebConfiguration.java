package io.whyledger.query.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class QueryWebConfiguration implements WebMvcConfigurer {

    private final AtLeastInterceptor atLeast;

    QueryWebConfiguration(AtLeastInterceptor atLeast) {
        this.atLeast = atLeast;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(atLeast);
    }
}
