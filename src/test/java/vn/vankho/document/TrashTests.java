package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.DocumentRoom.file;
import static vn.vankho.document.MemoryStore.sha256;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

class TrashTests {
    private final DocumentRoom room = new DocumentRoom();
    private Viewer clerk;
    private Viewer staff;

    @BeforeEach
    void people() {
        clerk = room.person("vanthu", Role.CLERK);
        staff = room.person("chuyenvien", Role.STAFF);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_document_in_the_trash_is_gone_for_readers_and_can_come_back() {
        var id = room.keep("a.txt", "bỏ đi", null, clerk);
        room.documents.trash(id, clerk);

        assertThatThrownBy(() -> room.documents.view(id, staff)).isInstanceOf(NotFound.class);
        assertThat(room.documents.recent(0, 10, clerk).total()).isZero();
        assertThat(room.inTrash(clerk)).containsExactly(id);
        assertThat(room.inTrash(staff)).isEmpty();
        assertThat(room.feed.indexable(List.of(id)).getFirst().trashed()).isTrue();
        assertThat(room.state(id, StepKind.INDEX)).isEqualTo(StepState.WAITING);
        assertThatThrownBy(() -> room.documents.trash(id, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.inTrash"));

        room.documents.restore(id, clerk);

        assertThat(room.documents.view(id, staff).trashedAt()).isNull();
        assertThat(room.deeds("document.restore", id)).isEqualTo(1);
    }

    @Test
    void after_its_days_a_document_is_destroyed_and_the_register_remembers_it() {
        var id = room.keep("a.txt", "hết hạn", null, clerk);
        var young = room.keep("b.txt", "chưa đến hạn", null, clerk);
        room.documents.trash(id, clerk);
        room.clock.advance(Duration.ofDays(29));
        room.documents.trash(young, clerk);
        assertThat(room.trash.empty()).isZero();
        room.clock.advance(Duration.ofDays(2));

        assertThat(room.trash.empty()).isEqualTo(1);

        assertThatThrownBy(() -> room.documents.view(id, clerk)).isInstanceOf(NotFound.class);
        assertThat(room.objects)
                .as("spared for an hour, for whoever is sending the same bytes")
                .containsKey(sha("hết hạn"));
        room.clock.advance(Duration.ofMinutes(61));
        room.trash.empty();
        assertThat(room.objects).doesNotContainKey(sha("hết hạn")).containsKey(sha("chưa đến hạn"));
        assertThat(room.deeds("document.destroy", id)).isEqualTo(1);
        assertThat(room.jdbc
                        .sql("select versions ->> 0 from document_destroyed where document_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains(sha("hết hạn").hex());
        assertThatThrownBy(() -> room.jdbc.sql("delete from document_destroyed").update())
                .hasMessageContaining("insert-only");
    }

    @Test
    void what_was_destroyed_is_told_of_to_those_who_might_see_it() {
        var auditor = room.person("kiemtoan", Role.AUDITOR);
        var reader = room.person("nguoidoc", Role.AUDITOR);
        var open = room.keep("mở.txt", "ai cũng xem được", null, clerk);
        var closed = room.keep(
                "kín.txt",
                "chỉ người được nêu",
                DocumentRoom.data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of(reader.person())),
                clerk);
        for (var id : List.of(open, closed)) room.documents.trash(id, clerk);
        room.clock.advance(Duration.ofDays(31));
        room.trash.empty();
        var destroyed = room.bean(DestroyedDocuments.class);

        assertThat(destroyed.page(0, 10, auditor).rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(open);
            assertThat(row.files()).containsExactly("mở.txt");
            assertThat(row.trashedBy()).isEqualTo("Người vanthu");
            assertThat(row.destroyedAt()).isAfter(row.trashedAt().plus(Duration.ofDays(30)));
        });
        assertThat(destroyed.page(0, 10, auditor).total()).isEqualTo(1);
        assertThat(destroyed.titles(List.of(open, closed), auditor)).containsOnlyKeys(open);
        for (var knows : List.of(reader, clerk))
            assertThat(destroyed.page(0, 10, knows).rows())
                    .extracting(DestroyedDocument::id)
                    .containsExactlyInAnyOrder(open, closed);
        assertThat(destroyed.titles(List.of(open, closed), reader)).containsEntry(closed, "Kín");
        assertThatThrownBy(() -> destroyed.page(0, 10, staff)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_version_that_a_mark_held_out_of_sight_is_not_named_when_its_document_is_destroyed() {
        var auditor = room.person("kiemtoan2", Role.AUDITOR);
        var operator = room.person("vanhanh2", Role.ADMINISTRATOR);
        var id = room.keep("kế hoạch.txt", "bản sạch của kế hoạch", null, clerk);
        var marked = room.documents.addVersion(id, file("vụ Sông Vân.txt", "bản mật"), "", clerk);
        assertThat(room.feed.quarantine(marked, "MẬT")).isTrue();
        room.documents.trash(id, clerk);
        room.clock.advance(Duration.ofDays(31));
        assertThat(room.trash.empty()).isEqualTo(1);

        assertThat(files(id, auditor)).containsExactly("kế hoạch.txt");
        assertThat(files(id, operator)).containsExactly("kế hoạch.txt", "vụ Sông Vân.txt");
        var line = new AuditEntry(
                UUID.randomUUID(),
                room.clock.instant(),
                clerk.actor(),
                "document.add-version",
                "document",
                id.value().toString(),
                Map.of("file", "vụ Sông Vân.txt", "version", 2));
        var told = new SeenVersions(new HiddenVersionQueries(room.jdbc));
        assertThat(told.told(List.of(line), auditor).getFirst().details()).containsOnlyKeys("version");
        assertThat(told.told(List.of(line), operator)).containsExactly(line);
    }

    private List<String> files(DocumentId id, Viewer viewer) {
        return room.bean(DestroyedDocuments.class).page(0, 200, viewer).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .files();
    }

    @Test
    void an_object_that_another_document_uses_stays() {
        var hidden = DocumentRoom.data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of());
        var id = room.keep("a.txt", "dùng chung", hidden, clerk);
        var other = room.keep("b.txt", "dùng chung", null, staff);
        room.documents.trash(id, clerk);
        room.clock.advance(Duration.ofDays(31));

        assertThat(room.trash.empty()).isEqualTo(1);
        room.clock.advance(Duration.ofHours(2));
        room.trash.empty();

        assertThat(room.objects).containsKey(sha("dùng chung"));
        assertThat(room.documents.view(other, staff).current().size()).isPositive();
    }

    @Test
    void bytes_that_are_kept_again_while_their_object_is_being_destroyed_are_put_again() {
        room.jdbc
                .sql("insert into object_to_destroy (sha256, state, changed_at) values (?, 'DESTROYED', now())")
                .param(sha("trở lại").hex())
                .update();

        var kept = room.documents.keep(file("a.txt", "trở lại"), null, clerk);

        assertThat(kept).isInstanceOf(Kept.NewDocument.class);
        assertThat(room.jdbc
                        .sql("select count(*) from object_to_destroy")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_may_take_out_of_the_trash_is_told_that_the_same_bytes_lie_there() {
        var thrown = room.keep(
                "cũ.txt", "cùng nội dung", TestDocuments.said("Bản đã bỏ").data(), clerk);
        room.documents.trash(thrown, clerk);

        assertThat(again("mới.txt", "cùng nội dung", clerk)).isEqualTo(new Kept.InTrash(thrown, "Bản đã bỏ"));
        assertThat(again("khác.txt", "nội dung khác", clerk)).isNull();
    }

    @Test
    void of_what_lies_in_the_trash_nobody_learns_who_may_not_take_it_out() {
        var thrown = room.keep("của văn thư.txt", "của người khác", null, clerk);
        room.documents.trash(thrown, clerk);
        var closed = room.keep(
                "kín.txt", "bản kín", DocumentRoom.data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of()), staff);
        room.documents.trash(closed, staff);

        assertThat(again("a.txt", "của người khác", staff)).isNull();
        assertThat(again("b.txt", "bản kín", clerk)).isNull();
    }

    private Kept.InTrash again(String name, String text, Viewer viewer) {
        return ((Kept.NewDocument) room.documents.keep(file(name, text), null, viewer)).inTrash();
    }

    @Test
    void what_a_crash_left_half_destroyed_is_finished() {
        room.objects.put(sha("dở dang"), new byte[1]);
        room.jdbc
                .sql("insert into object_to_destroy (sha256, state, changed_at) values (?, 'DESTROYING', now())")
                .param(sha("dở dang").hex())
                .update();

        room.trash.empty();

        assertThat(room.objects).doesNotContainKey(sha("dở dang"));
    }

    @Test
    void bytes_that_somebody_is_keeping_in_this_moment_are_not_destroyed() throws Exception {
        var sha = sha("cùng lúc");
        room.objects.put(sha, "cùng lúc".getBytes(StandardCharsets.UTF_8));
        var rowsWritten = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var version = new DocumentRepository.NewVersion(
                new VersionId(Uuid7.next()),
                "a.txt",
                "",
                new Inspected("text/plain", null),
                sha,
                10,
                "",
                clerk.person(),
                room.clock.instant());
        var id = new DocumentId(Uuid7.next());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var keeper = threads.submit(() -> new TransactionTemplate(room.bean(PlatformTransactionManager.class))
                    .execute(_ -> {
                        var is = room.bean(DocumentRepository.class)
                                .insert(id, DocumentData.named("a"), Set.of(), version);
                        rowsWritten.countDown();
                        await(mayCommit);
                        return is;
                    }));
            rowsWritten.await();
            // the last other version was destroyed two hours ago; the keeper has not seen it
            room.jdbc
                    .sql("insert into object_to_destroy (sha256, state, changed_at) values (?, 'WAITING', ?)")
                    .params(sha.hex(), Sql.at(room.clock.instant().minus(Duration.ofHours(2))))
                    .update();
            var trash = threads.submit(() -> room.trash.empty());
            while (!waitsForALock() && !trash.isDone()) Thread.onSpinWait();
            mayCommit.countDown();
            trash.get();
            assertThat(keeper.get()).isEqualTo(DocumentRepository.ObjectIs.SAFE);
        }
        assertThat(room.objects).containsKey(sha);
        assertThat(room.documents.view(id, clerk).current().sha256()).isEqualTo(sha);
        assertThat(room.jdbc
                        .sql("select count(*) from object_to_destroy")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean waitsForALock() {
        return room.jdbc
                .sql("select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static vn.vankho.storage.Sha256 sha(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
