package vn.vankho.shared.rest;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The library of PDF files has its number in its address and never changes there: a browser fetches its 400 KB once, and keeps it made ready to run. */
@Configuration(proxyBeanMethods = false)
class LastingFiles implements WebMvcConfigurer {
    private static final String LIBRARY = "/webjars/pdfjs-dist/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(LIBRARY + "**")
                .addResourceLocations("classpath:/META-INF/resources" + LIBRARY)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
