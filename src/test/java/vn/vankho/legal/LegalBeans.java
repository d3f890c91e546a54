package vn.vankho.legal;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What the rules of the register are read from. */
@TestConfiguration(proxyBeanMethods = false)
@Import({LegalConfiguration.class})
public class LegalBeans {}
