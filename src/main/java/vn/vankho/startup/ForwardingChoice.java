package vn.vankho.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.vankho.shared.StartRefused;

/**
 * Refuses to believe what every caller says of where it calls from: {@code framework} takes such headers from anybody, so that a PC of the
 * office could go by any address in the trail and pass by the wait after wrong passwords. {@code native} takes them from proxies that are
 * named.
 */
@Component
class ForwardingChoice implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final String KEY = "server.forward-headers-strategy";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var chosen = environment == null ? null : environment.getProperty(KEY);
        if (chosen != null && chosen.strip().equalsIgnoreCase("framework"))
            throw new StartRefused(
                    "Khóa cấu hình %s = %s tin lời của mọi máy gọi tới; hãy chọn native và ghi địa chỉ máy chủ chuyển tiếp vào server.tomcat.remoteip.internal-proxies."
                            .formatted(KEY, chosen));
    }
}
