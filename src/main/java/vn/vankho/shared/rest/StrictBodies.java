package vn.vankho.shared.rest;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field of a body that nobody knows is a mistake of who sent it: a misspelt "unti" would else pass as if it had been heeded. Only what comes
 * over HTTP is read so; what the portal has written itself may have fields of an earlier day.
 */
@Configuration(proxyBeanMethods = false)
class StrictBodies {
    @Bean
    ServerHttpMessageConvertersCustomizer refuseUnknownFields(JsonMapper json) {
        var strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }
}
