package vn.vankho.legal.follow;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.vankho.identity.CurrentViewer;

/** Following, with a round that a test sets going. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    FollowRepository.class,
    FollowQueries.class,
    Follows.class,
    FollowNews.class,
    LegalNotices.class,
    StandingQueries.class,
    CauseQueries.class,
    FilterNotices.class,
    FollowRound.class,
    Morning.class
})
public class FollowBeans {
    @Bean
    CurrentViewer viewers() {
        return mock(CurrentViewer.class);
    }
}
