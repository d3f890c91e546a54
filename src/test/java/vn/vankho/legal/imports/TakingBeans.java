package vn.vankho.legal.imports;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What rows of other registers mean against ours, without the files they come from. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ImportedQueries.class, ImportedRelations.class, LabelRepository.class})
public class TakingBeans {}
