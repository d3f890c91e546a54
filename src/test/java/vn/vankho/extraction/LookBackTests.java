package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Looked;
import vn.vankho.document.Quarantine;
import vn.vankho.document.Quarantined;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/** A version that was replaced before its turn to be read: nobody but this step looks at it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookBackTests {
    private final DocumentRoom room = new DocumentRoom();
    private final Viewer clerk = room.person("vanthu", Role.CLERK);
    private final Viewer other = room.person("vanthu2", Role.CLERK);
    private final Viewer operator = room.person("quantri", Role.ADMINISTRATOR);
    private WorkerPool pool;

    @BeforeAll
    void start() {
        pool = Workers.pool(60, 60, 20_000);
    }

    @AfterAll
    void stop() {
        pool.close();
        room.close();
    }

    @Test
    void a_marked_version_that_was_replaced_before_it_was_read_is_put_away() throws Exception {
        var id = room.keep("nhầm.txt", "TỐI MẬT\n\nSố: 12/BC-SKHCN\n\nBÁO CÁO", null, clerk);
        var wrong = current(id);
        add(id, "đúng.txt", "Báo cáo thường".getBytes(UTF_8));

        assertThat(room.state(id, StepKind.LOOK_BACK)).isEqualTo(StepState.WAITING);
        assertThat(looked(id)).containsEntry(wrong, Looked.WAITS);
        assertThatThrownBy(() -> room.documents.open(id, wrong, true, other))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.file.notReady"));

        assertThat(lookBack(id)).isEqualTo(new StepOutcome.Done());

        assertThat(held(id)).containsExactly(wrong);
        assertThat(looked(id)).doesNotContainKey(wrong);
    }

    @Test
    void an_innocent_one_is_open_to_its_readers_and_what_cannot_be_read_to_who_vouches_for_it() throws Exception {
        var id = room.keep("một.txt", "Công văn thường " + System.nanoTime(), null, clerk);
        var first = current(id);
        add(id, "hai.docx", "không phải tệp Word".getBytes(UTF_8));
        var second = current(id);
        type(second, Workers.DOCX);
        add(id, "ba.txt", "bản thứ ba".getBytes(UTF_8));

        assertThat(lookBack(id))
                .isInstanceOfSatisfying(
                        StepOutcome.DoneWith.class,
                        done -> assertThat(done.detail()).isEqualTo("1"));

        room.documents.open(id, first, true, other).close();
        room.jdbc
                .sql("update step set state = 'DONE' where document_id = ? and kind = 'LOOK_BACK'")
                .param(id.value())
                .update();
        assertThat(looked(id)).containsEntry(second, Looked.COULD_NOT);
    }

    @Test
    void a_scan_that_was_replaced_before_its_turn_is_looked_at_too() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var page = DrawnPage.of(List.of("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TỐI MẬT", "Số: 12/BC-SKHCN", "BÁO CÁO"), 0, false);
        var bytes = DrawnPage.pdf(List.of(page));
        var id = room.keep("trước.txt", "bản trước " + System.nanoTime(), null, clerk);
        add(id, "quét.pdf", bytes);
        var scan = current(id);
        type(scan, FileKind.PDF.mediaType());
        add(id, "sau.txt", "bản sau".getBytes(UTF_8));

        lookBack(id);

        assertThat(held(id)).containsExactly(scan);
    }

    @Test
    void an_old_version_with_the_bytes_of_a_marked_one_goes_and_comes_with_it() throws Exception {
        var id = room.keep("a.txt", "cùng một nội dung " + System.nanoTime(), null, clerk);
        var first = current(id);
        add(id, "b.txt", "bản giữa".getBytes(UTF_8));
        room.documents.restoreVersion(id, first, clerk);
        var restored = current(id);

        room.feed.quarantine(restored, "MẬT");

        assertThat(held(id)).containsExactlyInAnyOrder(first, restored);
        room.bean(Quarantine.class).release(restored, "không phải dấu mật", operator);
        assertThat(held(id)).isEmpty();
    }

    private StepOutcome lookBack(DocumentId id) throws InterruptedException {
        var store = room.bean(ObjectStore.class);
        var secrecy = new SecrecyCheck(room.feed);
        var settings = Workers.settings(60, 60, 20_000);
        var program = new ScanProgram(new ScanSettings("tesseract", 1, 100, 85, 8), () -> false);
        var step = new LookBackStep(
                pool,
                new FirstPictures(pool, program, settings, store, secrecy),
                store,
                secrecy,
                room.feed,
                room.bean(Steps.class),
                room.bean(PlatformTransactionManager.class));
        var now = room.documents.look(id, clerk).current();
        var task = new StepTask(
                id,
                now.id(),
                StepKind.LOOK_BACK,
                1,
                now.sha256(),
                now.size(),
                now.fileName(),
                now.mediaType(),
                Integer.MAX_VALUE,
                0);
        return step.work(List.of(task)).get(task);
    }

    /** The room takes every file for a text; versions do not change, so their guard has to look away. */
    private void type(VersionId version, String mediaType) {
        room.jdbc.sql("alter table document_version disable trigger all").update();
        room.jdbc
                .sql("update document_version set media_type = ? where id = ?")
                .params(mediaType, version.value())
                .update();
        room.jdbc.sql("alter table document_version enable trigger all").update();
    }

    private void add(DocumentId id, String name, byte[] bytes) {
        room.documents.addVersion(id, new IncomingFile(name, "", new ByteArrayInputStream(bytes)), "", clerk);
    }

    private VersionId current(DocumentId id) {
        return room.documents.look(id, clerk).current().id();
    }

    private Map<VersionId, Looked> looked(DocumentId id) {
        var all = new java.util.HashMap<VersionId, Looked>();
        room.documents.look(id, clerk).versions().forEach(version -> all.put(version.id(), version.looked()));
        return all;
    }

    private List<VersionId> held(DocumentId id) {
        return room.bean(Quarantine.class).list(0, 200, operator).rows().stream()
                .filter(one -> one.document().equals(id))
                .map(Quarantined::version)
                .toList();
    }
}
