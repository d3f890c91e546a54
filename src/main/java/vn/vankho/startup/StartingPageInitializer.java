package vn.vankho.startup;

import java.net.InetSocketAddress;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Opens the page that is shown while the portal starts, after the data folder was taken; where the port speaks TLS there is none. */
@Order(Ordered.LOWEST_PRECEDENCE)
class StartingPageInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String NAME = "startingPage";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        boolean secret = environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
        if (port <= 0 || secret || !(context instanceof WebServerApplicationContext)) return;
        var address = environment.getProperty("server.address", "");
        var page =
                StartingPage.at(address.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        var beans = context.getBeanFactory();
        beans.registerSingleton(NAME, page);
        // a start that fails gives the port back
        if (beans instanceof DefaultListableBeanFactory factory) factory.registerDisposableBean(NAME, page::close);
    }
}
