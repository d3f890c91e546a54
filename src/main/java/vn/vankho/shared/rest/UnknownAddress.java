package vn.vankho.shared.rest;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import vn.vankho.shared.NotFound;

/** An address of the HTTP interface that nobody serves; without this the screens would take it for one of theirs. */
@Configuration(proxyBeanMethods = false)
class UnknownAddress {
    /** After the controllers (0), so that a wrong method is told as one; the files of the page of the API come last of all. */
    private static final int BEHIND_CONTROLLERS = 1;

    @Bean
    SimpleUrlHandlerMapping unknownAddresses() throws NoSuchMethodException {
        // a method, not a plain handler: only the refusals of methods become problem details
        var nobody = new HandlerMethod(this, UnknownAddress.class.getDeclaredMethod("notFound"));
        return new SimpleUrlHandlerMapping(
                Map.of("/api", nobody, "/api/", nobody, "/api/{room:(?!swagger-ui$).+}/**", nobody),
                BEHIND_CONTROLLERS);
    }

    void notFound() {
        throw new NotFound("problem.404");
    }
}
