package vn.vankho.legal.coming;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Changes of effect in the days that come. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ComingQueries.class, ComingProposalQueries.class, ComingChanges.class})
public class ComingBeans {}
