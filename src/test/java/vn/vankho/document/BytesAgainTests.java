package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.DocumentRoom.data;
import static vn.vankho.document.DocumentRoom.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ExpectedOriginals;
import vn.vankho.storage.Sha256;

/** Bytes that come again: what who sends them learns, and what they mend. */
class BytesAgainTests extends KeepingRoom {
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

    @Test
    void the_same_bytes_as_a_hidden_document_are_kept_as_if_they_were_new() {
        var hidden = room.keep("kín.txt", "bản kín", data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of()), clerk);

        var kept = room.documents.keep(file("của tôi.txt", "bản kín"), null, staff);

        assertThat(kept).isInstanceOf(Kept.NewDocument.class);
        assertThat(((Kept.NewDocument) kept).document()).isNotEqualTo(hidden);
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
}
