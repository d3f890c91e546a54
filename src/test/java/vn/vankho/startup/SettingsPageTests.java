package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.unit.DataSize;
import org.yaml.snakeyaml.Yaml;

/** {@code config/application.yaml} is what an operator knows of the settings: it names each one, with its default. */
class SettingsPageTests {
    @Test
    void every_setting_stands_on_the_page_with_its_default_and_nothing_else_does() throws Exception {
        var said = said();
        var known = known();
        assertThat(said.keySet()).containsExactlyInAnyOrderElementsOf(known.keySet());
        known.forEach((key, value) -> assertThat(plain(said.get(key))).as(key).isEqualTo(plain(value)));
    }

    /** A misspelt name would be overlooked at the start, and the portal would run with the default. */
    @Test
    void every_setting_that_compose_gives_to_the_portal_is_one_it_knows() throws Exception {
        var compose = new LinkedHashMap<String, Object>();
        flatten("", new Yaml().load(Files.readString(Path.of("docker-compose.yml"))), compose);
        var begin = "services.portal.environment.";
        assertThat(compose.keySet().stream()
                        .filter(key -> key.startsWith(begin + "VANKHO_"))
                        .map(key -> key.substring(begin.length())))
                .isNotEmpty()
                .isSubsetOf(known().keySet().stream()
                        .map(SettingsPageTests::variable)
                        .toList());
    }

    /** How a setting is called among the variables of the environment. */
    private static String variable(String key) {
        return key.replace('.', '_').replace("-", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** The page with its comments taken off, flat. */
    private static Map<String, Object> said() throws Exception {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("config", "application.yaml")))
            if (line.matches("# ( *)[a-z-]+:.*")) lines.add(line.substring(2));
        var flat = new LinkedHashMap<String, Object>();
        flatten("", new Yaml().load(String.join("\n", lines)), flat);
        flat.keySet().removeIf(key -> !key.startsWith("vankho."));
        return flat;
    }

    private static void flatten(String begin, Object value, Map<String, Object> flat) {
        if (value instanceof Map<?, ?> map) map.forEach((key, below) -> flatten(begin + key + ".", below, flat));
        else flat.put(begin.substring(0, begin.length() - 1), value == null ? "" : value);
    }

    private static Map<String, Object> known() throws Exception {
        var known = new LinkedHashMap<String, Object>(Map.of("vankho.data", "data", "vankho.demo", true));
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var bean : scan.findCandidateComponents("vn.vankho")) {
            var type = Class.forName(bean.getBeanClassName());
            var prefix = type.getAnnotation(ConfigurationProperties.class).prefix();
            for (var part : type.getRecordComponents()) {
                var name = part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
                known.put(prefix + "." + name, defaultOf(type, part.getName()));
            }
        }
        return known;
    }

    private static Object defaultOf(Class<?> type, String name) {
        for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
            var given = parameter.getAnnotation(org.springframework.boot.context.properties.bind.DefaultValue.class);
            if (parameter.getName().equals(name))
                return given == null || given.value().length == 0 ? "" : given.value()[0];
        }
        throw new IllegalStateException(type + "." + name);
    }

    /** 5m and PT5M, 200MB and its bytes are the same. */
    private static String plain(Object value) {
        var text = String.valueOf(value);
        if (text.matches("\\d+[KMG]B")) return "" + DataSize.parse(text).toBytes();
        if (text.matches("\\d+(ms|s|m|h|d)"))
            return DurationStyle.detectAndParse(text).toString();
        return text;
    }
}
