package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private static final String ROOT = "vn.vankho";
    private static final ApplicationModules MODULES = ApplicationModules.of(VankhoApplication.class);

    /** Not {@code verify()}: it remembers that it ran before it throws, and a second call in the same JVM passes. */
    @Test
    void arrows_run_down_and_only_where_a_module_lists_them() {
        MODULES.detectViolations().throwIfPresent();
    }

    /** A constant that the compiler copies leaves no arrow: whoever uses only such a one need not list it. */
    @Test
    void an_arrow_that_a_module_lists_is_used() {
        var used = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).stream()
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .map(arrow -> module(arrow.getOriginClass().getPackageName()) + " --> "
                                + arrow.getTargetClass().getPackageName())
                        .collect(Collectors.toSet());
        var unused = MODULES.stream()
                .flatMap(module -> listed(module)
                        .filter(target ->
                                !used.contains(name(module) + " --> " + ROOT + "." + target.replace(" :: ", ".")))
                        .map(target -> name(module) + " --> " + target));
        assertThat(unused).isEmpty();
    }

    private static String module(String packageName) {
        return packageName.startsWith(ROOT + ".")
                ? packageName.substring(ROOT.length() + 1).split("\\.")[0]
                : "";
    }

    @Test
    void the_picture_in_the_readme_is_the_one_the_code_draws() throws IOException {
        var readme = Path.of("README.md");
        var text = Files.readString(readme);
        var begin = "<!-- modules: written by ModularityTests -->\n";
        var end = "<!-- /modules -->";
        int from = text.indexOf(begin) + begin.length();
        int until = text.indexOf(end);
        assertThat(until).as("README.md lacks the marks of the module picture").isGreaterThan(from - 1);
        var picture = picture();
        if ("write".equals(System.getProperty("picture")))
            Files.writeString(readme, text.substring(0, from) + picture + text.substring(until));
        else
            assertThat(text.substring(from, until))
                    .as("the module picture of README.md; write it anew with -Dtest=ModularityTests -Dpicture=write")
                    .isEqualTo(picture);
    }

    /** The arrows that modules list; the test above holds the code to them. */
    private static String picture() {
        var lines = MODULES.stream()
                .flatMap(module -> listed(module).map(target -> "  " + name(module) + " --> " + target))
                .sorted()
                .collect(Collectors.joining("\n"));
        return "```mermaid\ngraph TD\n" + lines + "\n```\n";
    }

    private static Stream<String> listed(ApplicationModule module) {
        try {
            var annotation = Class.forName(ROOT + "." + name(module) + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return annotation == null ? Stream.of() : Stream.of(annotation.allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a module without package-info: " + name(module), e);
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
