package vn.vankho.startup;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import vn.vankho.shared.DataFolder;

/** Takes the data folder before any room is built, so that no room can touch a folder in which another portal works. */
@Order(Ordered.LOWEST_PRECEDENCE)
class DataFolderInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var root = Path.of(environment.getProperty("vankho.data", "data"))
                .toAbsolutePath()
                .normalize();
        var lock = DataFolderLock.take(root);
        var beans = context.getBeanFactory();
        // registered first, so destroyed last: the lock outlives every room
        beans.registerSingleton("dataFolderLock", lock);
        if (beans instanceof org.springframework.beans.factory.support.DefaultListableBeanFactory factory)
            factory.registerDisposableBean("dataFolderLock", lock);
        var folder = new DataFolder(root);
        folder.folder("spool");
        beans.registerSingleton("dataFolder", folder);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("absolute data folder", Map.of("vankho.data", root.toString())));
    }
}
