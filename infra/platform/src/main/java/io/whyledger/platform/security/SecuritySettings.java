package io.whyledger.platform.security;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who acts, as long as nobody can authenticate.
 *
 * @param localUser the name under which everything is recorded; what operating systems allow in a name and persons here
 *     can't have becomes a hyphen
 */
@ConfigurationProperties("whyledger.security")
record SecuritySettings(@DefaultValue("local") String localUser) {

    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}._@+-]+");
    private static final Pattern BEFORE_THE_FIRST_LETTER = Pattern.compile("^[._@+-]+");

    SecuritySettings {
        String person = FOREIGN.matcher(localUser.strip()).replaceAll("-");
        person = BEFORE_THE_FIRST_LETTER.matcher(person).replaceAll("");
        localUser = person.isEmpty() ? "local" : person;
    }
}
