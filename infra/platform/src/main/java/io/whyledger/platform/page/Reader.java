package io.whyledger.platform.page;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who looks at a page; templates, those of problems included, know it as {@code @reader}. */
@Component
public class Reader {

    /** Of readers whom nobody had to authenticate, because they sit at this machine. */
    public static final GrantedAuthority LOCAL = new SimpleGrantedAuthority("ROLE_LOCAL");

    /** Whether the reader may act as somebody else, which only a local user can. */
    public boolean mayBeAnybody() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getAuthorities().contains(LOCAL);
    }

    /** Empty when nobody is signed in. */
    public String name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }
}
