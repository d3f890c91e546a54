package vn.vankho.legal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.legal.effect.EffectRules;

@Configuration(proxyBeanMethods = false)
class LegalConfiguration {
    @Bean
    EffectRules effectRules() {
        return EffectRules.load();
    }
}
