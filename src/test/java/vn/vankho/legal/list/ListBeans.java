package vn.vankho.legal.list;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** How people want the list shown. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ListColumns.class, ListColumnRepository.class})
public class ListBeans {}
