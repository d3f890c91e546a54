package vn.vankho.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mockito.stubbing.Answer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;
import vn.vankho.storage.Spooled;

/** The room alone: its beans on a fresh database, a store in memory, a clock that the test sets, and no engine of its own. */
final class DocumentRoom implements AutoCloseable {
    final Map<Sha256, byte[]> objects = new ConcurrentHashMap<>();
    final TestClock clock = new TestClock();
    final Documents documents;
    final DocumentFeed feed;
    final Steps steps;
    final Trash trash;
    final StepBoard board;
    final Quarantine quarantine;
    final Arrivals arrivals;
    final java.util.Set<VersionId> copiesRemoved = ConcurrentHashMap.newKeySet();
    final JdbcClient jdbc;
    volatile boolean storeAway;

    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    static {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.WARN);
    }

    DocumentRoom() {
        pool.setJdbcUrl(vn.vankho.startup.TestPostgres.freshDatabase());
        pool.setUsername(vn.vankho.startup.TestPostgres.user());
        pool.setPassword(vn.vankho.startup.TestPostgres.password());
        pool.setMaximumPoolSize(16);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(ObjectStore.class, this::store);
        context.registerBean(
                DocumentSettings.class, () -> new DocumentSettings(DataSize.ofMegabytes(2), 30, Duration.ofMillis(50)));
        context.register(Beans.class);
        context.refresh();
        documents = context.getBean(Documents.class);
        feed = context.getBean(DocumentFeed.class);
        steps = context.getBean(Steps.class);
        trash = context.getBean(Trash.class);
        board = context.getBean(StepBoard.class);
        quarantine = context.getBean(Quarantine.class);
        arrivals = context.getBean(Arrivals.class);
        context.getBean(Copies.class).removed = copiesRemoved;
        jdbc = context.getBean(JdbcClient.class);
    }

    /** An engine over the given workers, as at the start of the portal; the caller stops it. */
    StepEngine engine(StepWorker... workers) {
        var beans = new org.springframework.beans.factory.support.StaticListableBeanFactory();
        Arrays.stream(workers).forEach(worker -> beans.addBean(worker.kind().name(), worker));
        var engine = new StepEngine(
                beans.getBeanProvider(StepWorker.class),
                context.getBean(StepResults.class),
                context.getBean(StepSignal.class),
                new DocumentSettings(DataSize.ofMegabytes(2), 30, Duration.ofMillis(50)));
        engine.start();
        return engine;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    UnitId unit(String code) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into org_unit (id, code, name, place) values (?, ?, ?, 1)")
                .params(id, code, "Phòng " + code)
                .update();
        return new UnitId(id);
    }

    Viewer person(String login, Role role, UnitId... units) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into person (id, login, full_name, password_hash, folded, created_at) values (?, ?, ?, '', ?, now())
                """).params(id, login, "Người " + login, login).update();
        return new Viewer(new PersonId(id), "Người " + login, Set.of(role), Set.of(units));
    }

    DocumentId keep(String name, String text, DocumentData data, Viewer viewer) {
        return ((Kept.NewDocument) documents.keep(file(name, text), data, viewer)).document();
    }

    static IncomingFile file(String name, String text) {
        return new IncomingFile(name, "", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static DocumentData data(String title, AccessLevel access, Set<UnitId> units, Set<PersonId> people) {
        return TestDocuments.said(title)
                .kind(DocumentKind.LEGAL)
                .access(access)
                .readers(units, people)
                .data();
    }

    StepState state(DocumentId document, StepKind kind) {
        return jdbc.sql("select state from step where document_id = ? and kind = ?")
                .params(document.value(), kind.name())
                .query(String.class)
                .optional()
                .map(StepState::valueOf)
                .orElse(null);
    }

    /** A number asked on a connection of its own, beside the transaction of this thread. */
    long elsewhere(String sql) {
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long deeds(String deed, DocumentId document) {
        return jdbc.sql("select count(*) from audit_entry where deed = ? and subject_id = ?")
                .params(deed, document.value().toString())
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    private ObjectStore store() {
        var store = mock(ObjectStore.class);
        when(store.spool(any(), anyLong())).thenAnswer(call -> spool(call.getArgument(0), call.getArgument(1)));
        when(store.put(any())).thenAnswer(call -> {
            if (storeAway) throw new Refused("storage.away");
            Spooled spooled = call.getArgument(0);
            objects.put(spooled.sha256(), Files.readAllBytes(spooled.file()));
            return null;
        });
        when(store.holds(any(), anyLong())).thenAnswer(call -> {
            var there = objects.get(call.<Sha256>getArgument(0));
            return there != null && there.length == call.<Long>getArgument(1);
        });
        Answer<InputStream> open = call -> new ByteArrayInputStream(objects.get(call.<Sha256>getArgument(0)));
        when(store.open(any())).thenAnswer(open);
        doAnswer(call -> objects.remove(call.<Sha256>getArgument(0)))
                .when(store)
                .destroy(any());
        return store;
    }

    private static Spooled spool(InputStream bytes, long most) {
        try {
            var all = bytes.readAllBytes();
            if (all.length > most) throw new Refused("storage.tooLarge");
            var file = Files.createTempFile("spool", ".tmp");
            Files.write(file, all);
            return new Spooled(file, sha256(all), all.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sha256 sha256(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Real time, moved by what the test adds. */
    static final class TestClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void advance(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Counts what would be removed. */
    static final class Copies implements VersionCopies {
        Set<VersionId> removed = Set.of();

        @Override
        public void remove(VersionId version) {
            removed.add(version);
        }
    }

    /** As the engine does with a result of READ. */
    void markRead(VersionId version) {
        jdbc.sql("insert into version_read (version_id, read_at) values (?, now()) on conflict do nothing")
                .param(version.value())
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        AuditTrail.class,
        Documents.class,
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
        StepClaimRepository.class,
        Access.class,
        Looking.class,
        DocumentListQueries.class,
        Arrivals.class,
        ArrivalQueries.class,
        Quarantine.class,
        QuarantineQueries.class,
        QuarantineRepository.class,
        CopyRepository.class,
        Copies.class,
        StepResults.class,
        StepSignal.class,
        StepBoard.class,
        StepBoardQueries.class,
        Trash.class,
        TrashRepository.class
    })
    static class Beans {
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
    }
}
