package io.whyledger.platform.page;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who looks at a page; templates, those of problems included, know it as {@code @reader}. */
@Component
public class Reader {

    /** Empty when nobody is signed in. */
    public String name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }
}
