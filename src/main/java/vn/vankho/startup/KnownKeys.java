package vn.vankho.startup;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Which {@code vankho.*} keys there are: the components of the settings records, and two that stand alone. */
final class KnownKeys {
    private static final Set<String> SINGLE = Set.of("vankho.data", "vankho.demo");

    /** Read by the launcher, the commands, the first start, the tests and docker-compose.yml; no keys of the configuration. */
    private static final Set<String> VARIABLES = Set.of(
            "VANKHO_JAVA_OPTS",
            "VANKHO_DEMO_PASSWORD",
            "VANKHO_URL",
            "VANKHO_USER",
            "VANKHO_PASSWORD",
            "VANKHO_TOKEN",
            "VANKHO_SETUP_CODE",
            "VANKHO_SUBNET",
            "VANKHO_GATEWAY",
            "VANKHO_STORE_PASSWORD",
            "VANKHO_SHARED_DATA",
            "VANKHO_CHROMIUM",
            "VANKHO_MINIO_SERVER");

    private final Set<ConfigurationPropertyName> rooms = new HashSet<>();
    private final Set<String> variables = new HashSet<>(VARIABLES);

    KnownKeys(ConfigurableListableBeanFactory beans) {
        for (var bean : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
            var settings = beans.findAnnotationOnBean(bean, ConfigurationProperties.class);
            var type = beans.getType(bean);
            if (settings == null || type == null || !settings.prefix().startsWith("vankho")) continue;
            rooms.add(ConfigurationPropertyName.of(settings.prefix()));
            if (type.isRecord()) for (var key : type.getRecordComponents()) add(settings.prefix(), key);
        }
        for (var single : SINGLE) variables.add(variable(single));
    }

    /** Whether the key stands alone, or lies in a room; the room itself refuses what it does not know, and of the others nothing lies below. */
    boolean isOneOrLiesInARoom(ConfigurationPropertyName key) {
        return SINGLE.contains(key.toString())
                || rooms.stream().anyMatch(room -> room.equals(key) || room.isAncestorOf(key));
    }

    boolean isVariable(String name) {
        return variables.contains(name.toUpperCase(Locale.ROOT));
    }

    /** Both ways of writing that are read: without the hyphens, and with a line below for each. */
    private void add(String prefix, RecordComponent key) {
        var name = key.getName();
        variables.add(variable(prefix + "." + name));
        variables.add(variable(prefix + "." + name.replaceAll("([A-Z])", "_$1")));
    }

    private static String variable(String key) {
        return key.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
