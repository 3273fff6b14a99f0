package io.whyledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.whyledger.command.reaction.Reaction;
import io.whyledger.domain.DomainEvent;
import io.whyledger.projection.Projectors;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What must hold between the modules, by the name that a violation is reported under. */
final class ArchitectureRules {

    private static final DescribedPredicate<JavaClass> EVENTS = are(assignableTo(DomainEvent.class))
            .and(not(JavaClass.Predicates.INTERFACES))
            .as("events");

    static final Map<String, ArchRule> ALL = Map.ofEntries(
            Map.entry(
                    "the domain knows neither Spring nor JPA",
                    noClasses()
                            .that()
                            .resideInAPackage("io.whyledger.domain..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..")),
            Map.entry(
                    "events are records with a revision",
                    classes()
                            .that(EVENTS)
                            .should()
                            .beRecords()
                            .andShould()
                            .beAnnotatedWith(Revision.class)
                            .andShould()
                            .beTopLevelClasses()),
            Map.entry(
                    "commands are decided without asking a view",
                    noClasses()
                            .that()
                            .resideInAPackage("io.whyledger.command..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("io.whyledger.projection..", "io.whyledger.query..")),
            Map.entry(
                    "reactions never read views",
                    noClasses()
                            .that()
                            .areAnnotatedWith(Reaction.class)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "io.whyledger.projection..",
                                    "io.whyledger.query..",
                                    "org.axonframework.queryhandling..",
                                    "org.springframework.jdbc..",
                                    "org.springframework.data..",
                                    "jakarta.persistence..")),
            Map.entry(
                    "reactions are named for what happens and what they do",
                    classes()
                            .that()
                            .areAnnotatedWith(Reaction.class)
                            .should()
                            .haveNameMatching(".*\\.When\\w+Then\\w+")),
            Map.entry(
                    "queries send no command and append no event",
                    noClasses()
                            .that()
                            .resideInAPackage("io.whyledger.query..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "io.whyledger.command..",
                                    "io.whyledger.ledger..",
                                    "org.axonframework.commandhandling..",
                                    "org.axonframework.eventsourcing..")),
            Map.entry(
                    "queries never compose projectors",
                    noClasses()
                            .that()
                            .resideInAPackage("io.whyledger.query..")
                            .should()
                            .dependOnClassesThat(
                                    are(assignableTo(Projectors.class)).or(annotated(ProcessingGroup.class)))),
            Map.entry(
                    "projectors send no command and serve no request",
                    noClasses()
                            .that()
                            .resideInAPackage("io.whyledger.projection..")
                            .and(not(resideInAPackage("io.whyledger.projection.operations..")))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "io.whyledger.command..",
                                    "io.whyledger.query..",
                                    "io.whyledger.ledger..",
                                    "org.axonframework.commandhandling..",
                                    "org.springframework.web..")),
            Map.entry(
                    "the event stream is published from the ledger and from no view",
                    noClasses()
                            .that()
                            .resideInAPackage("io.whyledger.projection.publishing..")
                            .should()
                            .dependOnClassesThat(resideInAPackage("io.whyledger.projection..")
                                    .and(not(resideInAnyPackage(
                                            "io.whyledger.projection.publishing..",
                                            "io.whyledger.projection.kafka.."))))),
            Map.entry(
                    "only operators see the publisher",
                    noClasses()
                            .that(not(resideInAnyPackage(
                                    "io.whyledger.projection.publishing..", "io.whyledger.projection.operations..")))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("io.whyledger.projection.publishing..")),
            Map.entry(
                    "only its projector makes a row of a view",
                    constructors()
                            .that()
                            .areDeclaredInClassesThat()
                            .areAnnotatedWith(Entity.class)
                            .should()
                            .notBePublic()),
            Map.entry(
                    "aggregates know no clock, no transport and no database",
                    noClasses()
                            .that()
                            .areAnnotatedWith(Aggregate.class)
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(
                                            "io.whyledger.ledger..",
                                            "io.whyledger.command.http..",
                                            "org.springframework.web..",
                                            "org.springframework.http..",
                                            "org.springframework.jdbc..",
                                            "java.sql..",
                                            "java.security..")
                                    .or(are(assignableTo(Clock.class)).or(are(assignableTo(java.util.Random.class)))))),
            Map.entry(
                    "only the web knows HTTP",
                    noClasses()
                            .that()
                            .resideInAnyPackage("io.whyledger.command..", "io.whyledger.query..")
                            .and(not(resideInAPackage("..http..")))
                            .and()
                            .haveSimpleNameNotEndingWith("Controller")
                            .and()
                            .haveSimpleNameNotEndingWith("Forms")
                            .and()
                            .haveSimpleNameNotEndingWith("Pages")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("jakarta.servlet..")),
            Map.entry(
                    "packages have names that say what is in them",
                    noClasses()
                            .should()
                            .resideInAnyPackage(
                                    "..util..", "..common..", "..impl..", "..dto..", "..service..", "..helper..")),
            Map.entry(
                    "nobody depends on an application",
                    noClasses()
                            .that(not(resideInAPackage("io.whyledger.standalone..")))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("io.whyledger.standalone..")));

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> annotated(Class<? extends java.lang.annotation.Annotation> type) {
        return DescribedPredicate.describe("annotated with @" + type.getSimpleName(), it -> it.isAnnotatedWith(type));
    }
}
