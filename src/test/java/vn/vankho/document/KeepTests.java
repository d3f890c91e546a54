package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.DocumentRoom.data;
import static vn.vankho.document.DocumentRoom.file;
import static vn.vankho.document.TestDocuments.said;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.ExpectedOriginals;
import vn.vankho.storage.Sha256;

class KeepTests {
    private static DocumentRoom room;
    private static Viewer clerk;
    private static Viewer staff;

    @BeforeAll
    static void open() {
        room = new DocumentRoom();
        clerk = room.person("vanthu", Role.CLERK);
        staff = room.person("chuyenvien", Role.STAFF);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void days_that_cannot_be_are_refused_by_name() {
        var today = LocalDate.now(room.clock);
        var tomorrow = said("Ngày mai").issued(today.plusDays(1)).data();
        var ended = said("Hết trước khi có")
                .issued(LocalDate.of(2024, 3, 12))
                .ceased(LocalDate.of(2023, 1, 1))
                .data();
        var kept =
                room.keep("ngày.txt", "ngày tháng", said("Đúng").issued(today).data(), clerk);

        assertThatThrownBy(() -> room.keep("mai.txt", "của ngày mai", tomorrow, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.issuedOn.future"));
        assertThatThrownBy(() -> room.change(kept, ended, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.ceasedOn.early"));
        assertThat(room.documents.view(kept, clerk).data().title()).isEqualTo("Đúng");
    }

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
    void the_same_bytes_again_are_there_already() {
        var id = room.keep("a.txt", "hai lần", null, clerk);

        assertThat(room.documents.keep(file("b.txt", "hai lần"), null, staff))
                .isEqualTo(new Kept.AlreadyThere(id, "a", null, false));
    }

    @Test
    void who_sends_what_is_there_to_few_people_learns_that_others_see_it() {
        var unit = room.unit("PC");
        var open = room.keep("mở.txt", "đã lưu cho cả cơ quan", null, clerk);
        var closed = DocumentRoom.data("Kín", AccessLevel.RESTRICTED, Set.of(unit), Set.of());

        assertThat(room.documents.keep(file("kín.txt", "đã lưu cho cả cơ quan"), closed, staff))
                .isEqualTo(new Kept.AlreadyThere(open, "mở", null, true));

        room.change(open, closed.titled("mở"), clerk);
        assertThat(room.documents.keep(file("kín.txt", "đã lưu cho cả cơ quan"), closed, clerk))
                .as("nobody sees it but those who were named")
                .isEqualTo(new Kept.AlreadyThere(open, "mở", null, false));
        assertThat(room.documents.keep(
                        file("kín.txt", "đã lưu cho cả cơ quan"),
                        DocumentRoom.data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of(staff.person())),
                        clerk))
                .as("a unit sees it that was not named")
                .isEqualTo(new Kept.AlreadyThere(open, "mở", null, true));
    }

    @Test
    void who_sends_the_bytes_of_an_old_version_learns_which_one_it_is() {
        var id = room.keep("một.txt", "bản một của ba", null, clerk);
        room.documents.addVersion(id, file("hai.txt", "bản hai của ba"), "", clerk);

        assertThat(room.documents.keep(file("lại.txt", "bản một của ba"), null, staff))
                .isEqualTo(new Kept.AlreadyThere(id, "một", 1, false));
    }

    @Test
    void bytes_that_come_again_mend_what_the_store_has_lost_or_torn() {
        var id = room.keep("gốc.txt", "mất rồi lại có", null, clerk);
        var sha = room.documents.view(id, clerk).current().sha256();
        room.objects.remove(sha);
        var findings = room.bean(OriginalFindings.class);
        findings.found(sha, ExpectedOriginals.Trouble.MISSING, "0 bytes");
        assertThat(room.documents.view(id, clerk).current().trouble()).isEqualTo("document.original.missing");
        var operator = room.person("vanhanh", Role.ADMINISTRATOR);
        assertThat(room.board.troubledOriginals(0, 10, operator).rows())
                .extracting(TroubledOriginal::title)
                .containsExactly("gốc");

        room.documents.keep(file("lại.txt", "mất rồi lại có"), null, staff);

        assertThat(room.objects.get(sha)).isEqualTo("mất rồi lại có".getBytes(StandardCharsets.UTF_8));
        assertThat(room.documents.view(id, clerk).current().trouble()).isNull();
        assertThat(room.board.troubledOriginals(0, 10, operator).total()).isZero();
        room.objects.put(sha, new byte[3]);

        room.documents.keep(file("lại.txt", "mất rồi lại có"), null, staff);

        assertThat(room.objects.get(sha)).isEqualTo("mất rồi lại có".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytes_that_come_again_replace_a_rotten_original_also_for_who_may_not_see_it() {
        var text = "sẽ mục trong kho";
        var hidden = room.keep("kín.txt", text, data("Mục", AccessLevel.RESTRICTED, Set.of(), Set.of()), clerk);
        var sha = room.documents.view(hidden, clerk).current().sha256();

        rot(sha);
        assertThat(room.documents.keep(file("của tôi.txt", text), null, clerk)).isInstanceOf(Kept.AlreadyThere.class);
        isWhole(sha, text, 1);

        rot(sha);
        var other = room.keep("của người khác.txt", text, null, staff);
        isWhole(sha, text, 2);

        rot(sha);
        var third = room.keep("bản đầu.txt", "bản đầu, rồi bản đã mục", null, clerk);
        room.documents.addVersion(third, file("bản hai.txt", text), "", clerk);
        isWhole(sha, text, 3);
        assertThat(room.documents.view(other, staff).current().trouble()).isNull();
    }

    @Test
    void rot_that_nobody_has_found_yet_is_mended_by_the_bytes_that_come_again() {
        var text = "mục mà chưa ai biết";
        var id = room.keep("gốc.txt", text, null, clerk);
        var sha = room.documents.view(id, clerk).current().sha256();
        room.objects.put(sha, new byte[text.getBytes(StandardCharsets.UTF_8).length]);

        assertThat(room.documents.keep(file("lại.txt", text), null, clerk)).isInstanceOf(Kept.AlreadyThere.class);

        isWhole(sha, text, 1);
        assertThat(room.elsewhere(
                        "select count(*) from audit_entry where deed = 'storage.damaged' and subject_id = '%s'"
                                .formatted(sha.hex())))
                .isEqualTo(1);
    }

    @Test
    void a_store_that_breaks_off_marks_no_original_as_damaged() {
        var text = "lành, mà kho trục trặc";
        var id = room.keep("gốc.txt", text, null, clerk);
        var sha = room.documents.view(id, clerk).current().sha256();
        room.store.breaksOff = true;
        try {
            room.documents.keep(file("lại.txt", text), null, clerk);
            assertThat(room.objects.get(sha)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            room.store.away = true;
            assertThatThrownBy(() -> room.documents.keep(file("lại.txt", text), null, clerk))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("storage.away"));
        } finally {
            room.store.breaksOff = false;
            room.store.away = false;
        }

        assertThat(room.documents.view(id, clerk).current().trouble()).isNull();
        assertThat(room.elsewhere(
                        "select count(*) from audit_entry where deed = 'storage.damaged' and subject_id = '%s'"
                                .formatted(sha.hex())))
                .isZero();
    }

    /** As many bytes as before, but others; and the check of the store has seen it. */
    private static void rot(Sha256 sha) {
        room.objects.put(sha, new byte[room.objects.get(sha).length]);
        room.bean(OriginalFindings.class).found(sha, ExpectedOriginals.Trouble.DAMAGED, "other bytes");
    }

    private static void isWhole(Sha256 sha, String text, int times) {
        assertThat(room.objects.get(sha)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(room.bean(OriginalFindings.class).inTrouble()).isEmpty();
        assertThat(room.elsewhere("select count(*) from audit_entry where deed = 'storage.whole' and subject_id = '%s'"
                        .formatted(sha.hex())))
                .isEqualTo(times);
    }

    @Test
    void a_text_that_is_too_long_or_bears_a_zero_character_is_refused_by_its_field() {
        assertThat(refusal(said("Tên").issuer("x".repeat(501)))).isEqualTo("document.issuer.tooLong");
        assertThat(refusal(said("Tên").type("x".repeat(501)))).isEqualTo("document.typeName.tooLong");
        assertThat(refusal(said("Tên").field("a\0b"))).isEqualTo("document.field.character");
        assertThat(refusal(said("a\0b"))).isEqualTo("document.title.character");
        var id = room.keep("ghi chú.txt", "ghi chú dài", null, clerk);
        assertThatThrownBy(() -> room.documents.addVersion(id, file("b.txt", "bản hai"), "x".repeat(2_001), clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.note.tooLong"));
    }

    private static String refusal(TestDocuments.Said said) {
        try {
            said.data();
            return "";
        } catch (Refused refused) {
            return refused.key();
        }
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
    void the_same_bytes_as_a_hidden_document_are_kept_as_if_they_were_new() {
        var hidden = room.keep("kín.txt", "bản kín", data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of()), clerk);

        var kept = room.documents.keep(file("của tôi.txt", "bản kín"), null, staff);

        assertThat(kept).isInstanceOf(Kept.NewDocument.class);
        assertThat(((Kept.NewDocument) kept).document()).isNotEqualTo(hidden);
    }

    @Test
    void empty_and_too_large_files_are_refused_by_name() {
        assertThatThrownBy(() -> room.documents.keep(file("rỗng.txt", ""), null, clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.file.empty");
                    assertThat(refused.arguments()).containsExactly("rỗng.txt");
                });
        assertThatThrownBy(() -> room.documents.keep(file("to.txt", "x".repeat(2_100_000)), null, clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.file.tooLarge");
                    assertThat(refused.arguments()).contains("to.txt");
                });
    }

    @Test
    void who_may_not_keep_is_told_so() {
        var auditor = room.person("kiemtoan", Role.AUDITOR);

        assertThatThrownBy(() -> room.documents.keep(file("a.txt", "không"), null, auditor))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.key()).isEqualTo("identity.forbidden.KEEP"));
    }

    @Test
    void a_unit_that_does_not_exist_is_refused_and_nothing_is_kept() {
        var data = data("Sai", AccessLevel.RESTRICTED, Set.of(new UnitId(Uuid7.next())), Set.of());

        assertThatThrownBy(() -> room.documents.keep(file("a.txt", "sai đơn vị"), data, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.reader.unknown"));
        assertThat(room.jdbc
                        .sql("select count(*) from document where title = 'Sai'")
                        .query(Long.class)
                        .single())
                .isZero();
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
