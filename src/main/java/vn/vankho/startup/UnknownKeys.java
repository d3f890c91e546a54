package vn.vankho.startup;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;
import vn.vankho.shared.StartRefused;

/**
 * A misspelt {@code vankho.*} key stops the start: a limit that somebody believes to have set is worse than none. Keys inside the room of a
 * settings record are checked when it is bound; this finds those that lie in no room. Environment variables are left out: their names are not exact.
 */
@Component
class UnknownKeys implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("vankho");
    private static final Set<String> SINGLE = Set.of("vankho.data", "vankho.demo");

    private @Nullable ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment == null) return;
        var rooms = new HashSet<ConfigurationPropertyName>();
        for (var bean : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
            var settings = beans.findAnnotationOnBean(bean, ConfigurationProperties.class);
            if (settings != null && settings.prefix().startsWith("vankho"))
                rooms.add(ConfigurationPropertyName.of(settings.prefix()));
        }
        for (var single : SINGLE) rooms.add(ConfigurationPropertyName.of(single));
        StreamSupport.stream(environment.getPropertySources().spliterator(), false)
                .filter(source -> !source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME))
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .forEach(source -> check(source, rooms));
    }

    private static void check(EnumerablePropertySource<?> source, Set<ConfigurationPropertyName> rooms) {
        for (var key : source.getPropertyNames()) {
            if (!key.startsWith("vankho.")) continue;
            var name = ConfigurationPropertyName.adapt(key, '.');
            if (!OURS.isAncestorOf(name)) continue;
            if (rooms.stream().noneMatch(room -> room.equals(name) || room.isAncestorOf(name)))
                throw new StartRefused(
                        "Không có khóa cấu hình nào tên là %s (%s); xem config/application.yaml để biết các khóa được dùng."
                                .formatted(key, source.getName()));
        }
    }
}
