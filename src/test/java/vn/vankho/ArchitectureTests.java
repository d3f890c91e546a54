package vn.vankho;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.extraction.worker.WorkerMain;
import vn.vankho.identity.Viewer;

/** The shape of the house: few rules, each with the danger it guards against. */
@AnalyzeClasses(packages = "vn.vankho", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule only_ui_packages_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..", "..uikit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("a rule that can be tested without a screen is tested more often");

    @ArchTest
    static final ArchRule only_rest_packages_know_spring_mvc = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web.bind..", "org.springframework.web.servlet..")
            .because("services answer screens, REST and jobs alike");

    @ArchTest
    static final ArchRule only_the_edge_knows_requests_and_answers = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..shell..", "..identity", "..uikit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.servlet.http..")
            .because("what is asked of a service has nothing to do with the way it was asked");

    @ArchTest
    static final ArchRule the_language_knows_no_spring = noClasses()
            .that()
            .resideInAPackage("..vietnamese..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("it is tested with ten thousand cases a second, and read by workers that know no Spring");

    @ArchTest
    static final ArchRule what_a_text_says_is_told_without_the_register = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.vankho.legal.effect",
                    "vn.vankho.legal.text",
                    "vn.vankho.legal.export",
                    "vn.vankho.legal.paper",
                    "vn.vankho.legal.recognition",
                    "vn.vankho.legal.statement",
                    "vn.vankho.legal.imports.table")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.vankho.legal")
            .because("rules on days and on texts are tested, and measured, without a database");

    @ArchTest
    static final ArchRule topics_of_the_register_know_each_other_one_way = slices().matching("vn.vankho.legal.(**)")
            .should()
            .beFreeOfCycles()
            .because("a topic that is known by what it knows cannot be read alone");

    @ArchTest
    static final ArchRule the_words_of_the_register_know_no_topic = noClasses()
            .that()
            .resideInAPackage("vn.vankho.legal")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.vankho.legal..")
                    .and(resideOutsideOfPackages(
                            "vn.vankho.legal",
                            "vn.vankho.legal.effect",
                            "vn.vankho.legal.recognition",
                            "vn.vankho.legal.statement")))
            .because("every topic speaks of ids, heads and rows; what they know is known to all");

    @ArchTest
    static final ArchRule the_register_knows_nobody_who_fills_it = noClasses()
            .that()
            .resideInAPackage("vn.vankho.legal.register")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.vankho.legal.imports..", "vn.vankho.legal.intake..", "vn.vankho.legal.queue..")
            .because("whoever brings something in says it in the words of the register");

    @ArchTest
    static final ArchRule sql_stays_in_its_module = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Queries")
            .should()
            .notBePublic()
            .because("a table is written and read by its module only");

    @ArchTest
    static final ArchRule sql_stands_where_one_looks_for_it = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .doNotBelongToAnyOf(AuditTrail.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc.core..")
            .because("the rules on repositories and queries hold only where statements stand in them");

    @ArchTest
    static final ArchRule what_is_written_is_written_in_the_transaction_of_a_deed = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should(demandATransaction())
            .because("half a deed in the database is worse than none");

    @ArchTest
    static final ArchRule what_a_room_offers_stands_in_its_root = classes()
            .that()
            .arePublic()
            .and()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .resideInAnyPackage("vn.vankho", "vn.vankho.*", "vn.vankho.legal.*", "..ui..", "..rest..")
            .because(
                    "a component that is public below the root is public for the sake of a package, not of another room; only the register has topics with screens of their own");

    @ArchTest
    static final ArchRule the_engine_of_steps_is_asked_by_nobody = noClasses()
            .that()
            .resideOutsideOfPackage("vn.vankho.document.step")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.vankho.document.step")
            .because("work is staged as a row; whoever calls the engine instead loses it at a kill");

    @ArchTest
    static final ArchRule the_portal_does_not_become_a_worker = noClasses()
            .that()
            .doNotBelongToAnyOf(WorkerMain.class)
            .should()
            .accessClassesThat()
            .belongToAnyOf(WorkerMain.class)
            .because(
                    "whoever calls it has the output and the log of the process turned round; naming the class does not");

    @ArchTest
    static final ArchRule nobody_asks_the_wall_clock = noClasses()
            .should()
            .accessTargetWhere(describe("now() without a Clock", ArchitectureTests::asksTheWallClock))
            .because("deadlines are computed from the injected Clock");

    @ArchTest
    static final ArchRule services_are_told_who_looks = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(takeAViewer())
            .because("an answer given without asking who looks shows hidden documents");

    @ArchTest
    static final ArchRule every_screen_says_who_may_open_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .because("a route without an access annotation is a decision nobody took")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule constructors_carry_what_a_class_needs = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("a class that can be built without what it needs will be");

    private static ArchCondition<JavaClass> demandATransaction() {
        return new ArchCondition<>("demand a transaction, as a whole or where it writes") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                boolean demands = Stream.concat(Stream.of(repository), repository.getMethods().stream())
                        .flatMap(place -> place.tryGetAnnotationOfType(Transactional.class).stream())
                        .anyMatch(transaction -> transaction.propagation() == Propagation.MANDATORY);
                events.add(new SimpleConditionEvent(repository, demands, repository.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAViewer() {
        return new ArchCondition<>("take a Viewer") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks =
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Viewer.class));
                events.add(new SimpleConditionEvent(method, asks, method.getFullName()));
            }
        };
    }

    private static boolean asksTheWallClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
