package vn.vankho.document;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.audittrail.AuditTrail;

/** The beans of the room, without the engine of steps. A portal that a test starts does not take them for its own. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
@Import({
    AuditTrail.class,
    Documents.class,
    Letters.class,
    Opening.class,
    Attachments.class,
    AttachmentRepository.class,
    LetterPartRepository.class,
    UnfinishedLetterQueries.class,
    UnderWay.class,
    AlongQueries.class,
    HeldQueries.class,
    Keeping.class,
    Changing.class,
    Intake.class,
    Originals.class,
    OriginalFindings.class,
    FindingRepository.class,
    DocumentRepository.class,
    ChangeRepository.class,
    ReaderRepository.class,
    DocumentQueries.class,
    DocumentFeed.class,
    FeedQueries.class,
    FeedRepository.class,
    Steps.class,
    StepQueries.class,
    StepRepository.class,
    Access.class,
    Looking.class,
    DocumentListQueries.class,
    TrashedDocuments.class,
    TrashQueries.class,
    ListConditions.class,
    Arrivals.class,
    ArrivalQueries.class,
    Quarantine.class,
    QuarantineQueries.class,
    QuarantineRepository.class,
    PuttingAway.class,
    FamilyQueries.class,
    RoomBeans.Texts.class,
    CopyRepository.class,
    RoomBeans.Copies.class,
    StepSignal.class,
    StepBoard.class,
    StepBoardQueries.class,
    Trash.class,
    TrashRepository.class,
    DestroyedDocuments.class,
    DestroyedQueries.class,
    CommonChanges.class,
    DocumentListFile.class,
    vn.vankho.shared.Texts.class
})
class RoomBeans {
    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JsonMapper json() {
        return JsonMapper.builder().build();
    }

    /** Counts what would be forgotten. */
    static final class Texts implements VersionTexts {
        final Set<VersionId> forgotten = ConcurrentHashMap.newKeySet();

        @Override
        public void forget(VersionId version) {
            forgotten.add(version);
        }
    }

    /** Counts what would be removed. */
    static final class Copies implements VersionCopies {
        final Set<VersionId> removed = ConcurrentHashMap.newKeySet();

        @Override
        public void remove(VersionId version) {
            removed.add(version);
        }
    }
}
