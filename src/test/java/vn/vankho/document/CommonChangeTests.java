package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** The same said of many documents, and the list of them as a workbook. */
class CommonChangeTests {
    private static DocumentRoom room;
    private static UnitId unit;
    private static Viewer clerk;
    private static Viewer staff;

    @BeforeAll
    static void open() {
        room = new DocumentRoom();
        unit = room.unit("DL");
        clerk = room.person("vanthu", Role.CLERK);
        staff = room.person("canbo", Role.STAFF);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void kind_type_and_issuer_are_said_of_many_and_empty_where_nothing_is_named() {
        var id = keep(TestDocuments.said("Kế hoạch của nhiều loại").access(AccessLevel.INTERNAL));
        var data = DocumentData.common(null, null, AccessLevel.INTERNAL, Set.of(), Set.of());

        change(
                id,
                data.called(DocumentKind.LEGAL, "Quyết định", "UBND xã Lũng Vân"),
                Set.of("kind", "typeName", "issuer"));
        change(id, data.called(DocumentKind.OTHER, null, null), Set.of("issuer"));

        var now = room.documents.look(id, clerk).data();
        assertThat(now.kind()).isEqualTo(DocumentKind.LEGAL);
        assertThat(now.typeName()).isEqualTo("Quyết định");
        assertThat(now.issuer()).isNull();
    }

    private static void change(DocumentId id, DocumentData data, Set<String> said) {
        var change = new CommonChange(data, said, Set.of(), Set.of());
        room.bean(CommonChanges.class).change(id, change, AccessLevel.INTERNAL, clerk);
    }

    @Test
    void only_what_is_said_changes_and_labels_are_added_and_taken() {
        var id = keep(TestDocuments.said("Kế hoạch một")
                .number("1/KH")
                .tags(Set.of("cũ", "giữ"))
                .access(AccessLevel.INTERNAL));
        var said = new CommonChange(
                DocumentData.common("Đo lường", unit, AccessLevel.RESTRICTED, Set.of(), Set.of()),
                Set.of("unit", "field"),
                Set.of("mới"),
                Set.of("cũ"));

        room.bean(CommonChanges.class).change(id, said, AccessLevel.INTERNAL, clerk);

        var data = room.documents.look(id, clerk).data();
        assertThat(data.unit()).isEqualTo(unit);
        assertThat(data.field()).isEqualTo("Đo lường");
        assertThat(data.tags()).containsExactlyInAnyOrder("giữ", "mới");
        assertThat(data.access()).isEqualTo(AccessLevel.INTERNAL);
        assertThat(data.title()).isEqualTo("Kế hoạch một");
        assertThat(data.number()).isEqualTo("1/KH");
        assertThat(deeds("document.change", id)).isEqualTo(1);
    }

    @Test
    void what_the_machine_has_read_stays_unconfirmed() {
        var id = keep(TestDocuments.said("Kế hoạch hai"));
        room.jdbc
                .sql("update document set read_fields = '{number}' where id = ?")
                .param(id.value())
                .update();

        room.bean(CommonChanges.class).change(id, ofField("Tài chính"), AccessLevel.INTERNAL, clerk);

        assertThat(room.documents.look(id, clerk).readFields()).containsExactly("number");
    }

    @Test
    void who_may_not_change_a_document_is_refused_and_it_stays() {
        var id = keep(TestDocuments.said("Kế hoạch ba"));

        assertThatThrownBy(() ->
                        room.bean(CommonChanges.class).change(id, ofField("Tài chính"), AccessLevel.INTERNAL, staff))
                .isInstanceOf(Refused.class);

        assertThat(room.documents.look(id, clerk).data().field()).isNull();
        assertThat(deeds("document.change", id)).isZero();
    }

    @Test
    void what_was_made_narrower_since_the_list_was_shown_is_not_opened() {
        var id = keep(TestDocuments.said("Kế hoạch kín").access(AccessLevel.RESTRICTED));
        var opened = new CommonChange(
                DocumentData.common(null, null, AccessLevel.INTERNAL, Set.of(), Set.of()),
                Set.of("access"),
                Set.of(),
                Set.of());

        assertThatThrownBy(() -> room.bean(CommonChanges.class).change(id, opened, AccessLevel.INTERNAL, clerk))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("document.many.access.narrowed");
        assertThat(room.documents.look(id, clerk).data().access()).isEqualTo(AccessLevel.RESTRICTED);

        room.bean(CommonChanges.class).change(id, opened, AccessLevel.RESTRICTED, clerk);
        assertThat(room.documents.look(id, clerk).data().access()).isEqualTo(AccessLevel.INTERNAL);
    }

    @Test
    void the_workbook_holds_what_the_filter_holds_and_the_viewer_sees() throws IOException {
        keep(TestDocuments.said("Bảng kê thấy được").number("7/BK"));
        keep(TestDocuments.said("Bảng kê kín").access(AccessLevel.RESTRICTED));
        keep(TestDocuments.said("Thứ khác"));

        var bytes = room.bean(DocumentListFile.class)
                .xlsx(
                        new DocumentFilter("bang ke", null, null, Set.of()),
                        DocumentOrder.TITLE,
                        Locale.of("vi", "VN"),
                        staff);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("1 tài liệu");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("7/BK");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Bảng kê thấy được");
        }
        assertThat(room.jdbc
                        .sql("select count(*) from audit_entry where deed = 'document.list-export'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static CommonChange ofField(String field) {
        var data = DocumentData.common(field, null, AccessLevel.INTERNAL, Set.of(), Set.of());
        return new CommonChange(data, Set.of("field"), Set.of(), Set.of());
    }

    private static DocumentId keep(TestDocuments.Said said) {
        return room.keep(said.data().title() + ".txt", said.data().title(), said.data(), clerk);
    }

    private static long deeds(String deed, DocumentId id) {
        return room.jdbc
                .sql("select count(*) from audit_entry where deed = ? and subject_id = ?")
                .params(deed, id.value().toString())
                .query(Long.class)
                .single();
    }
}
