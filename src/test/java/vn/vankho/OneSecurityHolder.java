package vn.vankho;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Spring Security keeps the place where it looks for the person in a static field, and each context puts its own there. A portal in
 * production is one context; here the context of the running test must be the one that is asked.
 */
class OneSecurityHolder implements TestExecutionListener, Ordered {
    private static final int BEFORE_WITH_MOCK_USER = 2_500;

    @Override
    public int getOrder() {
        return BEFORE_WITH_MOCK_USER;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        var own = test.getApplicationContext().getBean(SecurityContextHolderStrategy.class);
        if (SecurityContextHolder.getContextHolderStrategy() != own)
            SecurityContextHolder.setContextHolderStrategy(own);
    }
}
