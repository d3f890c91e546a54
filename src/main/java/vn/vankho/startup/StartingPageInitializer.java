package vn.vankho.startup;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Loopback;
import vn.vankho.shared.StartRefused;

/**
 * Opens the page that is shown while the portal starts, after the data folder was taken. There is none where the port speaks TLS, and none on an
 * address that others reach while the demonstration office is wanted or was made in this data folder: there the portal refuses to start
 * while such accounts are left.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class StartingPageInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String NAME = "startingPage";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final int LAST_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        int port = port(environment.getProperty("server.port", "8080").strip());
        boolean secret = environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
        if (port <= 0 || secret || !(context instanceof WebServerApplicationContext)) return;
        var name = environment.getProperty("server.address", "").strip();
        // its accounts may be left when the office is wanted no more
        boolean demo = Files.exists(
                        Path.of(environment.getProperty("vankho.data", "data")).resolve(DataFolder.DEMONSTRATION))
                || !environment.getProperty("vankho.demo", "true").strip().equalsIgnoreCase("false");
        if (demo && !Loopback.isAddress(name)) return;
        var address = name.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(name, port);
        if (address.isUnresolved()) return;
        var page = StartingPage.at(address);
        var beans = context.getBeanFactory();
        beans.registerSingleton(NAME, page);
        // a start that fails gives the port back
        if (beans instanceof DefaultListableBeanFactory factory) factory.registerDisposableBean(NAME, page::close);
    }

    private static int port(String said) {
        int port = NUMBER.matcher(said).matches() ? Integer.parseInt(said) : Integer.MAX_VALUE;
        if (port > LAST_PORT)
            throw new StartRefused(
                    "Giá trị của khóa cấu hình server.port = \"%s\" không hợp lệ: cổng mạng là một số không quá %d."
                            .formatted(said, LAST_PORT));
        return port;
    }
}
