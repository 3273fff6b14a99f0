package io.whyledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The architecture")
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.whyledger");

    private static final JavaClasses COUNTER_EXAMPLES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.whyledger");

    static Stream<String> rules() {
        return ArchitectureRules.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        ArchitectureRules.ALL.get(rule).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasARuleThatBites(String rule) {
        JavaClasses breaking = COUNTER_EXAMPLES.that(DescribedPredicate.describe(
                "break " + rule,
                example -> example.isAnnotatedWith(Breaks.class)
                        && example.getAnnotationOfType(Breaks.class).value().equals(rule)));

        assertThat(breaking).as("counter-examples of: " + rule).isNotEmpty();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ArchitectureRules.ALL.get(rule).check(breaking));
    }

    @Test
    void isCheckedOnEveryModule() {
        assertThat(PRODUCT.stream().map(JavaClass::getPackageName))
                .contains(
                        "io.whyledger.domain",
                        "io.whyledger.command",
                        "io.whyledger.projection",
                        "io.whyledger.query",
                        "io.whyledger.ledger",
                        "io.whyledger.platform",
                        "io.whyledger.standalone");
    }
}
