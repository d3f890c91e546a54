package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentKind;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
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
    void a_file_that_is_called_another_kind_on_its_own_page_leaves_too_but_not_what_a_person_confirmed() {
        var file = room.file("giấy mời họp");
        var id = room.taken(file, decision("11/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var confirmed = room.file("đã xác nhận");
        var kept = room.taken(confirmed, decision("12/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        room.confirm(kept);

        room.intake.leave(file);
        room.intake.leave(confirmed);

        assertThatThrownBy(() -> room.view(id)).isInstanceOf(NotFound.class);
        assertThat(room.view(kept).document().document()).isEqualTo(confirmed);
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
    void what_its_own_text_proposed_keeps_no_restricted_head_open() {
        var file = room.hiddenFile("thư kín");
        var header = decision("6/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var id = room.taken(file, header);
        room.proposeTerm(id, "2020-01-11", "2021-12-31");

        room.dismissals.notLegal(id, room.lawyer);

        assertThatThrownBy(() -> room.lookup.view(id, null, null, room.staff)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.view(id)).isInstanceOf(NotFound.class);
        assertThat(held(id)).isZero();
        assertThat(room.register.enter(header, room.lawyer)).isNotEqualTo(id);
    }

    @Test
    void cited_by_another_text_a_restricted_one_shows_what_the_citation_says_and_no_more() {
        var id = room.taken(room.hiddenFile("bị dẫn kín"), decision("7/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        room.proposeTerm(id, "2020-01-11", "2021-12-31");
        room.confirmed(decision("8/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), reads(BASED_ON, "7/2020/QĐ-UBND", ""));

        room.dismissals.notLegal(id, room.lawyer);

        var seen = room.lookup.view(id, null, null, room.staff).document();
        assertThat(seen.header()).isEqualTo(LegalHeader.cited("7/2020/QĐ-UBND", "Quyết định", "", PROVINCE, null));
        assertThat(held(id)).isZero();
    }

    @Test
    void called_legal_again_it_comes_back_as_the_same_entry() {
        var file = room.hiddenFile("gọi lại");
        var header = decision("9/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var id = room.taken(file, header);
        room.proposeTerm(id, "2020-01-11", "2021-12-31");
        room.dismissals.notLegal(id, room.lawyer);

        assertThat(room.taken(file, header)).isEqualTo(id);
        assertThat(room.view(id).document().header()).isEqualTo(header);
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

    private static int held(LegalDocumentId id) {
        return room.jdbc
                .sql("select count(*) from effect_event where legal_document_id = ? and retracted_at is null")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
