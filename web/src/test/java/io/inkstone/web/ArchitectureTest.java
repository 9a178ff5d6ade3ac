package io.inkstone.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.inkstone.web.layout.DatePattern;
import io.micronaut.data.annotation.Query;
import io.micronaut.http.annotation.Controller;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of ARCHITECTURE.md, over the classes of all modules. */
class ArchitectureTest {
    private static final int MOST_DEPENDENCIES = 5;
    private static final int MOST_PARAMETERS = 4;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.inkstone");

    /** The framework's processors write classes beside ours, with a dollar in front. */
    private static final DescribedPredicate<JavaClass> WRITTEN = describe(
            "written by us",
            type -> !type.getName().contains("$Definition")
                    && !type.getName().contains("$Intercepted")
                    && !type.getName().contains("$Introspection")
                    && !type.getSimpleName().startsWith("$")
                    && !type.getName().contains(".$"));

    @ParameterizedTest
    @ValueSource(strings = {"core", "importer", "admin", "web"})
    void everyModuleIsSeen(String module) {
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().startsWith("io.inkstone." + module + ".")))
                .hasSizeGreaterThan(10);
    }

    @Test
    void coreKnowsNeitherHttpNorTemplatesNorTheOtherModules() {
        noClasses()
                .that()
                .resideInAPackage("io.inkstone.core..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.micronaut.http..",
                        "io.micronaut.views..",
                        "gg.jte..",
                        "io.inkstone.web..",
                        "io.inkstone.admin..",
                        "io.inkstone.importer.."))
                .check(CLASSES);
    }

    @Test
    void theOtherModulesMeetInCoreOnly() {
        List<String> modules = List.of("web", "admin", "importer");
        for (String module : modules) {
            String[] others = modules.stream()
                    .filter(other -> !other.equals(module))
                    .map(other -> "io.inkstone." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.inkstone." + module + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .check(CLASSES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "importer", "admin", "web"})
    void featuresDoNotDependOnEachOtherInACircle(String module) {
        slices().matching("io.inkstone." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(WRITTEN));
    }

    @Test
    void onlyMarkupKnowsTheMarkdownLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.inkstone.core.markup..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.commonmark.."))
                .check(CLASSES);
    }

    @Test
    void sqlStandsInRepositoriesOnly() {
        classes()
                .that()
                .containAnyMethodsThat(describe("have a query", method -> method.isAnnotatedWith(Query.class)))
                .and(WRITTEN)
                .should()
                .haveSimpleNameEndingWith("Repository")
                .check(CLASSES);
    }

    @Test
    void onlyCoreSpeaksToTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.inkstone.core..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
                .check(CLASSES);
    }

    @Test
    void everyPageOfTheDeskSaysWhoMaySeeIt() {
        classes()
                .that()
                .resideInAPackage("io.inkstone.admin..")
                .and()
                .areAnnotatedWith(Controller.class)
                .should()
                .beAnnotatedWith(Secured.class)
                .check(CLASSES);
    }

    @Test
    void controllersAreNobodysToCall() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Controller")
                .check(CLASSES);
    }

    @Test
    void whatABeanNeedsIsGivenToItsConstructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(CLASSES);
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Singleton.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should(haveAtMost(MOST_DEPENDENCIES))
                .check(CLASSES);
    }

    @Test
    void methodsTakeFewThings() {
        methods()
                .that()
                .areDeclaredInClassesThat(WRITTEN)
                .and()
                .areNotDeclaredIn(Object.class)
                .and(describe(
                        "are no query, whose parameters are its conditions",
                        method -> !method.isAnnotatedWith(Query.class)))
                .and(describe("are written by us", method -> !method.getName().contains("$")))
                .should(haveAtMost(MOST_PARAMETERS))
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.inkstone.core.time..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    /** Java makes them with a table that it fills without a lock. */
    @Test
    void patternsOfDatesAreMadeInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DatePattern.class.getName())
                .should()
                .callMethod(DateTimeFormatter.class, "ofLocalizedPattern", String.class)
                .orShould()
                .callMethodWhere(JavaAccess.Predicates.target(name("getLocalizedDateTimePattern")))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> !type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static <T extends JavaCodeUnit> ArchCondition<T> haveAtMost(int most) {
        return new ArchCondition<>("have at most " + most + " parameters") {
            @Override
            public void check(T unit, ConditionEvents events) {
                int count = unit.getRawParameterTypes().size();
                boolean isRecord =
                        unit instanceof JavaConstructor && unit.getOwner().isRecord();
                if (count > most && !isRecord) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " takes " + count));
                }
            }
        };
    }
}
