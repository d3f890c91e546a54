package vn.vankho.legal.queue;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import vn.vankho.legal.lookup.HeldTimelines;

/** What cannot be right in the register, or has to be watched, and what waits for a decision. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    FollowingQueries.class,
    HeldTimelines.class,
    Consequences.class,
    Decisions.class,
    QualityQueries.class,
    DataQuality.class,
    ProposalQueries.class,
    ProposalQueue.class
})
public class QualityBeans {}
