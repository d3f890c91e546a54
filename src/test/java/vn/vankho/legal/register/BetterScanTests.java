package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.RelationRow;
import vn.vankho.shared.NotFound;

/** A second-rate scan of a confirmed text is thrown away, and a better one comes. */
class BetterScanTests {
    private static RegisterRoom room;
    private static Viewer clerk;
    private static int number = 640;

    private final RepealingText text = RepealingText.of(room, ++number);

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        clerk = room.person("vanthu", Role.CLERK);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_better_scan_finds_the_entry_and_all_that_was_confirmed() {
        var blurred = file("mờ");
        var id = confirmed(blurred);
        room.trash(blurred, clerk);

        var clear = file("rõ");
        assertThat(taken(clear)).isEqualTo(id);

        assertThat(seen(id, room.staff).document().document()).isEqualTo(clear);
        assertThat(seen(id, room.staff).relations())
                .extracting(RelationRow::name)
                .containsExactly(text.older().name());
    }

    @Test
    void it_finds_none_while_the_first_one_is_in_use_or_where_nobody_has_confirmed_the_head() {
        var first = file("thứ nhất");
        var id = taken(first);
        assertThat(taken(file("thứ hai"))).isNotEqualTo(id);

        room.trash(first, clerk);
        assertThat(taken(file("thứ ba"))).isNotEqualTo(id);
    }

    @Test
    void a_restricted_scan_does_not_take_the_head_away_that_all_might_see() {
        var blurred = file("mờ");
        var id = confirmed(blurred);
        room.trash(blurred, clerk);

        var closed = hidden("kín");
        assertThat(taken(closed)).isEqualTo(id);

        assertThat(seen(id, room.lawyer).document().document()).isEqualTo(closed);
        assertThat(seen(id, room.staff).document().header()).isEqualTo(text.header());
        assertThat(seen(id, room.staff).document().document()).isNull();
    }

    @Test
    void an_open_scan_does_not_open_what_was_said_of_a_restricted_one() {
        var closed = hidden("kín");
        var id = confirmed(closed);
        room.trash(closed, room.lawyer);

        assertThat(taken(file("mở"))).isNotEqualTo(id);

        assertThatThrownBy(() -> seen(id, room.staff)).isInstanceOf(NotFound.class);
        assertThat(taken(hidden("kín, rõ"))).as("for the same readers").isEqualTo(id);
        assertThatThrownBy(() -> seen(id, room.staff)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_first_one_brought_back_is_another_file_of_the_text_that_is_read_again() {
        var blurred = file("mờ");
        var id = confirmed(blurred);
        readOnce(blurred);
        room.trash(blurred, clerk);
        var clear = file("rõ");
        taken(clear);

        room.bean(Documents.class).restore(blurred, clerk);

        assertThat(readings(blurred)).isZero();
        assertThat(taken(blurred)).isNotEqualTo(id);
        assertThat(seen(id, room.staff).document().document()).isEqualTo(clear);
    }

    @Test
    void merging_keeps_the_file_that_is_there_and_parting_gives_each_its_own_back() {
        var blurred = file("mờ");
        var id = confirmed(blurred);
        var clear = file("rõ");
        var second = taken(clear);
        room.trash(blurred, clerk);

        assertThat(room.merges.merge(second, id, "", room.lawyer)).isEqualTo(id);
        assertThat(seen(id, room.staff).document().document()).isEqualTo(clear);

        room.partings.part(second, "", room.lawyer);
        assertThat(held(id)).isEqualTo(blurred.value());
        assertThat(held(second)).isEqualTo(clear.value());
    }

    private LegalDocumentId confirmed(DocumentId file) {
        room.confirmed(text.older());
        return text.confirmed(file);
    }

    private LegalDocumentId taken(DocumentId file) {
        return text.taken(file);
    }

    private DocumentId file(String which) {
        return room.file("bản " + which + " " + number);
    }

    private DocumentId hidden(String which) {
        return room.hiddenFile("bản " + which + " " + number);
    }

    private static LegalView seen(LegalDocumentId id, Viewer viewer) {
        return room.lookup.view(id, null, null, viewer);
    }

    private static UUID held(LegalDocumentId id) {
        return room.jdbc
                .sql("select document_id from legal_document where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
    }

    private static void readOnce(DocumentId file) {
        room.jdbc
                .sql("insert into legal_reading (document_id, version_id, mark) values (?, ?, 'x')")
                .param(file.value())
                .param(room.bean(Documents.class)
                        .current(file, room.lawyer)
                        .id()
                        .value())
                .update();
    }

    private static int readings(DocumentId file) {
        return room.jdbc
                .sql("select count(*) from legal_reading where document_id = ?")
                .param(file.value())
                .query(Integer.class)
                .single();
    }
}
