package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.DocumentRoom.data;
import static vn.vankho.document.DocumentRoom.file;
import static vn.vankho.document.TestDocuments.said;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** What is not kept, and how it is said. */
class KeepRefusalsTests extends KeepingRoom {
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
}
