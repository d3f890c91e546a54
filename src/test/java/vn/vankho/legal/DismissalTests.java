package vn.vankho.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.RegisterRoom.decision;
import static vn.vankho.legal.RegisterRoom.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentKind;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** What was taken for a legal document and is none leaves the register, and its file stays. */
class DismissalTests {
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void it_leaves_with_its_proposals_and_the_file_is_of_another_kind() {
        var file = room.file("thư mời");
        var id = room.taken(
                file, decision("1/2020/QĐ-UBND", "2020-01-01", "2020-01-11"), reads(BASED_ON, "9/2015/QĐ-UBND", ""));

        room.dismissals.notLegal(id, room.lawyer);

        assertThatThrownBy(() -> room.view(id)).isInstanceOf(NotFound.class);
        assertThat(room.kind(file)).isEqualTo(DocumentKind.OTHER);
        assertThat(room.jdbc
                        .sql("select count(*) from audit_entry where deed = 'legal.dismiss' and subject_id = ?")
                        .param(id.value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void named_by_another_text_it_stays_as_one_known_by_citation() {
        var id = room.taken(room.file("bị dẫn"), decision("2/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        room.confirmed(decision("3/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), reads(BASED_ON, "2/2020/QĐ-UBND", ""));

        room.dismissals.notLegal(id, room.lawyer);

        assertThat(room.view(id).document().state()).isEqualTo(HeaderState.CITED);
        assertThat(room.view(id).document().document()).isNull();
    }

    @Test
    void a_confirmed_one_stays_and_a_reader_may_not() {
        var confirmed = room.confirmed(decision("4/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var read = room.taken(room.file("chỉ đọc"), decision("5/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));

        assertThatThrownBy(() -> room.dismissals.notLegal(confirmed, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.dismiss.decided");
        assertThatThrownBy(() -> room.dismissals.notLegal(read, room.staff)).isInstanceOf(Forbidden.class);
    }
}
