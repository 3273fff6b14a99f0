package io.whyledger.query.http;

import io.whyledger.projection.progress.ViewProgress;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets clients read their own writes: holds a request back until the views that it reads have caught up. */
@Component
class AtLeastInterceptor implements HandlerInterceptor {

    private static final String HEADER = "Whyledger-At-Least";
    private static final String PARAMETER = "atLeast";
    private static final String POSITION = "Whyledger-Position";

    private final ViewProgress progress;
    private final QuerySettings settings;

    AtLeastInterceptor(ViewProgress progress, QuerySettings settings) {
        this.progress = progress;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Reads reads = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Reads.class) : null;
        if (reads != null && request.getDispatcherType() == DispatcherType.REQUEST) {
            List<String> views = List.of(reads.value());
            await(views, request);
            response.setHeader(POSITION, String.valueOf(progress.positionOf(views)));
        }
        return true;
    }

    private void await(List<String> views, HttpServletRequest request) {
        String name = request.getHeader(HEADER) == null ? PARAMETER : HEADER;
        String wanted = wanted(name, request);
        if (wanted == null) {
            return;
        }
        long position = Positions.parse(name, wanted);
        if (!progress.await(views, position, settings.atLeastTimeout())) {
            throw new NotYetCaughtUp(position, progress.positionOf(views));
        }
    }

    private static @Nullable String wanted(String name, HttpServletRequest request) {
        return name.equals(HEADER) ? request.getHeader(HEADER) : request.getParameter(PARAMETER);
    }
}
