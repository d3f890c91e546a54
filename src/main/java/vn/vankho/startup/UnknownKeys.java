package vn.vankho.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
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
 * settings record are checked when it is bound; this finds those that lie in no room, and environment variables that are read by nobody.
 */
@Component
class UnknownKeys implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("vankho");

    private @Nullable ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment == null) return;
        var known = new KnownKeys(beans);
        for (var source : environment.getPropertySources()) {
            if (!(source instanceof EnumerablePropertySource<?> keys)) continue;
            if (source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME))
                checkVariables(keys.getPropertyNames(), known);
            else check(keys, known);
        }
    }

    private static void check(EnumerablePropertySource<?> source, KnownKeys known) {
        for (var key : source.getPropertyNames()) {
            if (!key.startsWith("vankho.")) continue;
            var name = ConfigurationPropertyName.adapt(key, '.');
            if (OURS.isAncestorOf(name) && !known.isOneOrLiesInARoom(name))
                throw new StartRefused(
                        "Không có khóa cấu hình nào tên là %s (%s); xem config/application.yaml để biết các khóa được dùng."
                                .formatted(key, source.getName()));
        }
    }

    static void checkVariables(String[] names, KnownKeys known) {
        for (var name : names)
            if (name.regionMatches(true, 0, "VANKHO_", 0, 7) && !known.isVariable(name))
                throw new StartRefused(
                        "Biến môi trường %s không ứng với khóa cấu hình nào; xem config/application.yaml để biết các khóa được dùng."
                                .formatted(name));
    }
}
