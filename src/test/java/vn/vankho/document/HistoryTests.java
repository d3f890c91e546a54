package vn.vankho.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.document.DocumentRoom.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalWithPeople;
import vn.vankho.admin.TrailBrowser;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Texts;

/** What the history of a document leaves out. */
class HistoryTests extends PortalWithPeople {
    private static int no;

    @Autowired
    Documents documents;

    @Autowired
    DocumentHistory history;

    @Autowired
    TrailBrowser trail;

    @Autowired
    DocumentFeed feed;

    @Autowired
    Quarantine quarantine;

    @Autowired
    SeenVersions versions;

    @Autowired
    JdbcClient jdbc;

    private Person keeper;
    private Person bringer;
    private Person operator;
    private DocumentId document;
    private VersionId marked;

    @BeforeEach
    void a_marked_version_on_a_clean_one() {
        keeper = somebody("Phạm Lưu Sạch", Role.CLERK);
        bringer = somebody("Trần Mang Mật", Role.CLERK);
        operator = somebody("Lý Vận Hành", Role.ADMINISTRATOR);
        var data = TestDocuments.data("Kế hoạch năm", AccessLevel.INTERNAL);
        document = TestDocuments.keep(documents, "kế hoạch.txt", ("bản sạch " + ++no).getBytes(UTF_8), data, keeper);
        marked = documents.addVersion(
                document, file("Báo cáo vụ Sông Vân.txt", "bản mật " + no), "về vụ Sông Vân", bringer.viewer());
        feed.quarantine(marked, "TUYỆT MẬT");
    }

    @Test
    void a_version_out_of_sight_is_not_described_to_those_who_read_on_in_the_document() {
        assertThat(told(keeper.viewer()))
                .contains("kế hoạch.txt", "document.add-version", "document.quarantine")
                .doesNotContain("Sông Vân", "TUYỆT MẬT");
        assertThat(told(bringer.viewer())).contains("Báo cáo vụ Sông Vân.txt", "về vụ Sông Vân");
        assertThat(told(operator.viewer())).contains("Báo cáo vụ Sông Vân.txt", "TUYỆT MẬT");
        assertThat(trail(somebody("Tô Kiểm Toán", Role.AUDITOR)))
                .contains("kế hoạch.txt")
                .doesNotContain("Sông Vân", "TUYỆT MẬT");
    }

    @Test
    void nor_is_one_that_was_destroyed_for_its_mark() {
        quarantine.destroy(marked, "đúng là mật", operator.viewer());

        assertThat(told(keeper.viewer()))
                .contains("document.quarantine-destroy")
                .doesNotContain("Sông Vân", "TUYỆT MẬT", "đúng là mật");
        assertThat(told(operator.viewer())).contains("Báo cáo vụ Sông Vân.txt", "đúng là mật");
    }

    @Test
    void a_false_alarm_is_described_again() {
        quarantine.release(marked, "chỉ là tên riêng", operator.viewer());

        assertThat(told(keeper.viewer())).contains("Báo cáo vụ Sông Vân.txt", "chỉ là tên riêng");
    }

    @Test
    void a_version_that_comes_after_a_destroyed_one_has_a_number_of_its_own_and_is_described() {
        quarantine.destroy(marked, "đúng là mật", operator.viewer());
        documents.addVersion(document, file("bản sửa.txt", "bản sửa " + no), "đã bỏ phần mật", bringer.viewer());

        assertThat(told(keeper.viewer()))
                .contains("bản sửa.txt", "đã bỏ phần mật")
                .doesNotContain("Sông Vân", "TUYỆT MẬT");
    }

    @Test
    void one_that_was_given_the_number_of_a_destroyed_one_is_described_too() {
        quarantine.release(marked, "chỉ là tên riêng", operator.viewer());
        jdbc.sql("""
                insert into version_destroyed (version_id, document_id, no, file_name, sha256, size, mark, reason, destroyed_by, destroyed_at)
                values (?, ?, 2, 'mật.txt', '', 1, 'MẬT', '', ?, now() - interval '1 day')
                """)
                .params(UUID.randomUUID(), document.value(), operator.id().value())
                .update();

        assertThat(told(keeper.viewer())).contains("Báo cáo vụ Sông Vân.txt", "về vụ Sông Vân");
    }

    @Test
    void a_line_whose_subject_is_no_id_spoils_no_page() {
        var line = new AuditEntry(
                UUID.randomUUID(),
                Instant.EPOCH,
                keeper.viewer().actor(),
                "document.keep",
                "document",
                "không có",
                Map.of("file", "một.txt"));

        assertThat(versions.told(List.of(line), keeper.viewer())).containsExactly(line);
    }

    @Test
    void who_may_read_a_restricted_document_is_told_to_those_who_may_change_it() {
        var reader = somebody("Đỗ Chỉ Đọc", Role.STAFF);
        var other = somebody("Vũ Cùng Đọc", Role.LEADER);
        var author = somebody("Lê Tự Lưu", Role.STAFF);
        var data = TestDocuments.said("Hồ sơ kỷ luật").access(AccessLevel.RESTRICTED);
        document = TestDocuments.keep(documents, "hồ sơ.txt", ("kỷ luật " + ++no).getBytes(UTF_8), data.data(), author);
        var read = data.readers(Set.of(), Set.of(reader.id(), other.id())).data();
        documents.change(documents.view(document, author.viewer()), read, author.viewer());

        assertThat(told(reader.viewer())).contains("document.change").doesNotContain(ids(other));
        assertThat(trail(other)).contains("Hồ sơ kỷ luật").doesNotContain("Đỗ Chỉ Đọc");
        assertThat(told(author.viewer())).contains(ids(other));
        documents.change(
                documents.view(document, author.viewer()),
                data.readers(Set.of(), Set.of(reader.id(), other.id(), keeper.id()))
                        .data(),
                author.viewer());
        assertThat(told(keeper.viewer())).as("who may change any").contains(ids(other));
        assertThat(told(reader.viewer())).doesNotContain(ids(keeper));
    }

    @Test
    void the_trail_says_from_the_first_moment_who_may_read_a_restricted_document() {
        var reader = somebody("Đỗ Chỉ Đọc", Role.STAFF);
        var other = somebody("Vũ Cùng Đọc", Role.LEADER);
        var author = somebody("Lê Tự Lưu", Role.STAFF);
        var data = TestDocuments.said("Hồ sơ kỷ luật")
                .kind(DocumentKind.LEGAL)
                .access(AccessLevel.RESTRICTED)
                .readers(Set.of(), Set.of(reader.id(), other.id(), keeper.id()))
                .data();
        document = TestDocuments.keep(documents, "hồ sơ.txt", ("lưu kín " + ++no).getBytes(UTF_8), data, author);

        for (var mayChange : List.of(author, keeper))
            assertThat(told(mayChange.viewer())).contains(ids(reader), ids(other), "kind=LEGAL");
        assertThat(told(reader.viewer()))
                .contains("document.keep", "kind=LEGAL")
                .doesNotContain(ids(other));
        assertThat(trail(other)).contains("Hồ sơ kỷ luật").doesNotContain("Đỗ Chỉ Đọc");
    }

    private static String ids(Person person) {
        return person.id().value().toString();
    }

    private String told(Viewer viewer) {
        return history.page(document, 0, 50, viewer).rows().stream()
                .map(AuditEntry::toString)
                .collect(Collectors.joining("\n"));
    }

    private String trail(Person auditor) {
        var filter = AuditFilter.of("document", document.value().toString());
        return trail.page(filter, 0, 50, Texts.VIETNAMESE, auditor.viewer()).rows().stream()
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
    }
}
