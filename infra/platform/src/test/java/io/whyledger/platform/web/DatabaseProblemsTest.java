package io.whyledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("A failure of the database")
class DatabaseProblemsTest {

    /** As Spring translates what PostgreSQL says of a NUL. */
    private static DataIntegrityViolationException withState(String state) {
        return new DataIntegrityViolationException("refused", new SQLException("invalid byte sequence", state));
    }

    @Test
    void isOfTheTextThatWasLookedForWhenNoSuchTextCanBe() {
        assertThat(DatabaseProblems.isOfText(withState("22021"))).isTrue();
        assertThat(DatabaseProblems.isOfText(withState("23505"))).isFalse();
        assertThat(DatabaseProblems.isOfText(new IllegalStateException())).isFalse();
    }
}
