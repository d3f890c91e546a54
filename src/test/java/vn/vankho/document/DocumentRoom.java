package vn.vankho.document;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;

/** The room alone: its beans on a fresh database, a store in memory, a clock that the test sets, and no engine of steps. */
public final class DocumentRoom implements AutoCloseable {
    public final TestClock clock = new TestClock();
    public final Documents documents;
    public final DocumentFeed feed;
    final MemoryStore store = new MemoryStore();
    final Map<Sha256, byte[]> objects = store.objects;
    final Steps steps;
    final Trash trash;
    final StepBoard board;
    final Quarantine quarantine;
    final Arrivals arrivals;
    final Set<VersionId> copiesRemoved;
    public final JdbcClient jdbc;

    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    static {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.WARN);
    }

    /** @param more beans of a room beside this one */
    public DocumentRoom(Class<?>... more) {
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
        context.registerBean(ObjectStore.class, store::asStore);
        context.registerBean(
                DocumentSettings.class, () -> new DocumentSettings(DataSize.ofMegabytes(2), 30, Duration.ofMillis(50)));
        context.registerBean(
                UnpackSettings.class,
                () -> new UnpackSettings(100, DataSize.ofMegabytes(2), 100, 3, Duration.ofMinutes(1)));
        context.register(RoomBeans.class);
        if (more.length > 0) context.register(more);
        context.refresh();
        documents = context.getBean(Documents.class);
        feed = context.getBean(DocumentFeed.class);
        steps = context.getBean(Steps.class);
        trash = context.getBean(Trash.class);
        board = context.getBean(StepBoard.class);
        quarantine = context.getBean(Quarantine.class);
        arrivals = context.getBean(Arrivals.class);
        copiesRemoved = context.getBean(RoomBeans.Copies.class).removed;
        jdbc = context.getBean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** To the trash, until its time there is over. */
    public void destroy(DocumentId document, Viewer viewer) {
        documents.trash(document, viewer);
        clock.advance(Duration.ofDays(31));
        trash.empty();
    }

    UnitId unit(String code) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into org_unit (id, code, name, place) values (?, ?, ?, 1)")
                .params(id, code, "Phòng " + code)
                .update();
        return new UnitId(id);
    }

    public Viewer person(String login, Role role, UnitId... units) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into person (id, login, full_name, password_hash, folded, created_at) values (?, ?, ?, '', ?, now())
                """).params(id, login, "Người " + login, login).update();
        return new Viewer(new PersonId(id), "Người " + login, Set.of(role), Set.of(units));
    }

    public DocumentId keep(String name, String text, DocumentData data, Viewer viewer) {
        return ((Kept.NewDocument) documents.keep(file(name, text), data, viewer)).document();
    }

    /** A person's word on all fields of a document as it stands. */
    void change(DocumentId document, DocumentData data, Viewer viewer) {
        documents.change(documents.look(document, viewer), data, viewer);
    }

    public static IncomingFile file(String name, String text) {
        return new IncomingFile(name, "", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static DocumentData data(String title, AccessLevel access, Set<UnitId> units, Set<PersonId> people) {
        return TestDocuments.said(title)
                .kind(DocumentKind.LEGAL)
                .access(access)
                .readers(units, people)
                .data();
    }

    public StepState state(DocumentId document, StepKind kind) {
        return jdbc.sql("select state from step where document_id = ? and kind = ?")
                .params(document.value(), kind.name())
                .query(String.class)
                .optional()
                .map(StepState::valueOf)
                .orElse(null);
    }

    /** A number asked on a connection of its own, beside the transaction of this thread. */
    public long elsewhere(String sql) {
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the viewer finds in the trash, thrown away last first. */
    List<DocumentId> inTrash(Viewer viewer) {
        return bean(TrashedDocuments.class).page(TrashFilter.ALL, TrashOrder.LATEST, 0, 50, viewer).rows().stream()
                .map(one -> one.row().id())
                .toList();
    }

    public long deeds(String deed, DocumentId document) {
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

    /** As the engine does with a result of READ. */
    void markRead(VersionId version) {
        jdbc.sql("insert into version_read (version_id, read_at) values (?, now()) on conflict do nothing")
                .param(version.value())
                .update();
    }
}
