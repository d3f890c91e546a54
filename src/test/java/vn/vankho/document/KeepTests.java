package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.DocumentRoom.file;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.vankho.shared.Refused;

/** A file is kept whole or not at all. */
class KeepTests extends KeepingRoom {
    @Test
    void a_kept_file_has_its_row_version_trail_and_staged_work() throws Exception {
        var id = room.keep("C:\\hồ sơ\\Quyết_định 12.docx", "nội dung một", null, clerk);

        var view = room.documents.view(id, clerk);
        assertThat(view.data().title()).isEqualTo("Quyết định 12");
        assertThat(view.current().fileName()).isEqualTo("Quyết_định 12.docx");
        assertThat(view.current().no()).isEqualTo(1);
        assertThat(view.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.KEEP, StepKind.READ, StepKind.RECOGNISE, StepKind.INDEX, StepKind.PICTURE);
        assertThat(view.steps().getFirst().state()).isEqualTo(StepState.DONE);
        assertThat(room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
        assertThat(room.deeds("document.keep", id)).isEqualTo(1);
        try (var bytes = room.documents.open(id, view.current().id(), true, clerk)) {
            assertThat(bytes).hasContent("nội dung một");
        }
        assertThat(room.deeds("document.download", id)).isEqualTo(1);
    }

    @Test
    void a_person_who_speaks_of_one_field_leaves_the_others_to_the_machine() {
        var id = room.keep("tên tệp.txt", "một trường", null, clerk);
        var before = room.documents.look(id, clerk);
        room.documents.change(id, before.revision(), before.data(), Set.of("tags"), clerk);

        assertThat(room.jdbc
                        .sql("select array_to_string(open_fields, ',') from document where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains("title", "kind");
    }

    @Test
    void a_store_that_is_away_leaves_nothing_half_kept() {
        room.store.away = true;
        try {
            assertThatThrownBy(() -> room.documents.keep(file("đi vắng.txt", "kho vắng"), null, clerk))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("storage.away"));
        } finally {
            room.store.away = false;
        }
        assertThat(room.jdbc
                        .sql("select count(*) from document where title = 'đi vắng'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_disk_that_says_only_at_the_end_that_it_is_full_leaves_nothing_half_kept() {
        room.store.fullAtTheEnd = true;
        try {
            assertThatThrownBy(() -> room.documents.keep(file("đĩa đầy.txt", "đĩa đầy lúc cuối"), null, clerk))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("storage.spoolFull"));
        } finally {
            room.store.fullAtTheEnd = false;
        }
        assertThat(room.jdbc
                        .sql("select count(*) from document where title = 'đĩa đầy'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twelve_people_at_once_lose_nothing_and_keep_the_same_bytes_once() throws Exception {
        var same = new ArrayList<Callable<Kept>>();
        for (int i = 0; i < 12; i++) same.add(() -> room.documents.keep(file("cùng.txt", "cùng một tệp"), null, clerk));
        var different = IntStream.range(0, 120)
                .<Callable<Kept>>mapToObj(
                        i -> () -> room.documents.keep(file(i + ".txt", "tệp riêng số " + i), null, staff))
                .toList();
        try (var pool = Executors.newFixedThreadPool(12)) {
            var kept = new ArrayList<Kept>();
            for (var one : pool.invokeAll(same)) kept.add(one.get());
            assertThat(kept).filteredOn(Kept.NewDocument.class::isInstance).hasSize(1);
            assertThat(kept).filteredOn(Kept.AlreadyThere.class::isInstance).hasSize(11);
            for (var one : pool.invokeAll(different)) assertThat(one.get()).isInstanceOf(Kept.NewDocument.class);
        }
    }

    @Test
    void versions_are_insert_only_by_the_database() {
        var id = room.keep("bất biến.txt", "không sửa được", null, clerk);

        assertThatThrownBy(() -> room.jdbc
                        .sql("update document_version set file_name = 'x' where document_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("insert-only");
        assertThatThrownBy(() -> room.jdbc
                        .sql("delete from document_version where document_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("insert-only");
        assertThatThrownBy(
                        () -> room.jdbc.sql("truncate document_version cascade").update())
                .hasMessageContaining("insert-only");
    }

    @Test
    void a_new_version_is_read_anew_and_an_old_one_comes_back_as_a_new_one() throws Exception {
        var id = room.keep("v.txt", "bản một", null, clerk);
        var first = room.documents.view(id, clerk).current().id();
        room.documents.addVersion(id, file("v.txt", "bản hai"), " sửa chính tả ", clerk);
        assertThatThrownBy(() -> room.documents.addVersion(id, file("v.txt", "bản hai"), "", clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.version.same"));

        room.documents.restoreVersion(id, first, clerk);

        var versions = room.documents.view(id, clerk).versions();
        assertThat(versions).extracting(DocumentVersion::no).containsExactly(3, 2, 1);
        assertThat(versions.get(1).note()).isEqualTo("sửa chính tả");
        assertThat(versions.getFirst().sha256()).isEqualTo(versions.getLast().sha256());
        assertThat(room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
        assertThat(room.deeds("document.restore-version", id)).isEqualTo(1);
        assertThatThrownBy(() -> room.documents.restoreVersion(id, first, clerk))
                .as("a second press of the same button")
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.version.same"));
        assertThat(room.documents.view(id, clerk).versions()).hasSize(3);
    }

    @Test
    void what_says_nothing_new_is_no_change() {
        var id = room.keep("giữ nguyên.txt", "không đổi gì", DocumentData.named("Giữ nguyên"), clerk);
        var before = room.documents.look(id, clerk);

        room.documents.change(id, null, before.data(), Set.of("tags", "title"), clerk);
        room.documents.change(id, before.revision(), before.data(), Set.of(), clerk);

        assertThat(room.documents.look(id, clerk).revision()).isEqualTo(before.revision());
        assertThat(room.deeds("document.change", id)).isZero();
        assertThat(room.state(id, StepKind.INDEX)).isNull();
        assertThatThrownBy(() -> room.documents.change(id, before.revision() + 1, before.data(), Set.of(), clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.changedMeanwhile"));

        var named = room.keep("tên tệp.txt", "tên theo tệp", null, clerk);
        room.documents.change(named, null, room.documents.look(named, clerk).data(), Set.of("title"), clerk);
        assertThat(room.deeds("document.change", named))
                .as("the machine may not find another title any more")
                .isEqualTo(1);
    }
}
