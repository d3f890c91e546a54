package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ApiTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentHistory;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchRequest;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;
import vn.vankho.vietnamese.SharedData;

/** A file of an old font is found in Unicode; who may change the document may go back to the text as written, and that holds for the file. */
class DecodingTests extends ApiTest {
    private static int count;

    @Autowired
    Documents documents;

    @Autowired
    DocumentHistory history;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    Decodings decodings;

    @Autowired
    SearchEngine search;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;
    private Person staff;

    @BeforeEach
    void people() {
        clerk = somebody("Văn thư", Role.CLERK);
        staff = somebody("Chuyên viên", Role.STAFF);
    }

    @Test
    void the_text_is_found_in_unicode_until_somebody_goes_back_to_the_original() throws Exception {
        var id = keep("cò.txt", "Th«ng b¸o vÒ viÖc ®o ®¹c ruéng muèi Quúnh L\u00ADu sè 7\n" + count++);
        var version = documents.current(id, clerk.viewer()).id();

        assertThat(decodings.of(id, version, staff.viewer())).hasValueSatisfying(decoding -> {
            assertThat(decoding.charsets()).containsExactly("TCVN3");
            assertThat(decoding.score()).isGreaterThan(.9);
            assertThat(decoding.reverted()).isFalse();
        });
        assertThat(texts.pages(version).getFirst().text()).contains("đo đạc ruộng muối Quỳnh Lưu");
        assertThat(found(id, "ruộng muối Quỳnh Lưu")).isTrue();

        decodings.choose(id, true, clerk.viewer());

        assertThat(texts.pages(version).getFirst().text()).contains("®o ®¹c ruéng muèi");
        assertThat(texts.readingView(version).orElseThrow()).contains("®o ®¹c ruéng muèi");
        await().atMost(60, SECONDS).until(() -> !found(id, "ruộng muối Quỳnh Lưu"));
        assertThat(history.page(id, 0, 10, clerk.viewer()).rows())
                .anySatisfy(entry -> assertThat(entry.deed()).isEqualTo("extraction.revert-charset"));

        decodings.choose(id, false, clerk.viewer());
        await().atMost(60, SECONDS).until(() -> found(id, "ruộng muối Quỳnh Lưu"));
    }

    @Test
    void the_choice_holds_for_the_same_bytes_when_they_are_read_again() {
        var text = "Th«ng b¸o vÒ viÖc chän gièng lóa míi " + count++;
        var id = keep("gièng.txt", text);
        decodings.choose(id, true, clerk.viewer());
        documents.trash(id, clerk.viewer());
        documents.restore(id, clerk.viewer());
        var other = keepBeside("khác.txt", "tạm " + count++);
        documents.addVersion(
                other,
                new vn.vankho.document.IncomingFile(
                        "gièng.txt", "", new java.io.ByteArrayInputStream(text.getBytes(ISO_8859_1))),
                "",
                clerk.viewer());
        awaitRead(other);

        var version = documents.current(other, clerk.viewer()).id();
        assertThat(texts.pages(version).getFirst().text()).contains("chän gièng lóa");
        assertThat(decodings.of(other, version, clerk.viewer()).orElseThrow().reverted())
                .isTrue();
    }

    @Test
    void the_choice_stands_in_the_trail_of_each_document_with_the_same_bytes() {
        var text = "Th«ng b¸o vÒ viÖc cÊp ph¸t gièng míi " + count++;
        var id = keep("cÊp.txt", text);
        var other = keepBeside("khác nữa.txt", "tạm " + count++);
        documents.addVersion(
                other,
                new vn.vankho.document.IncomingFile(
                        "bản sao.txt", "", new java.io.ByteArrayInputStream(text.getBytes(ISO_8859_1))),
                "",
                clerk.viewer());
        awaitRead(other);

        decodings.choose(id, true, clerk.viewer());

        assertThat(history.page(other, 0, 10, clerk.viewer()).rows())
                .filteredOn(entry -> entry.deed().equals("extraction.revert-charset"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString())
                        .doesNotContain("cÊp.txt", id.value().toString()));
        assertThat(history.page(id, 0, 10, clerk.viewer()).rows())
                .filteredOn(entry -> entry.deed().equals("extraction.revert-charset"))
                .hasSize(1);
    }

    @Test
    void number_and_issuer_are_read_off_the_text_that_holds() {
        var text = "Së Khoa häc vµ C«ng nghÖ tØnh An B×nh\nSè: 12/Q§-SKHCN\nQuyÕt ®Þnh vÒ viÖc chän gièng lóa míi "
                + count++;
        var id = keep("nhËn.txt", text);
        assertThat(documents.look(id, clerk.viewer()).data().number()).isEqualTo("12/QĐ-SKHCN");
        decodings.choose(id, true, clerk.viewer());
        var other = keepBeside("khác nữa.txt", "tạm " + count++);
        documents.addVersion(
                other,
                new vn.vankho.document.IncomingFile(
                        "nhËn.txt", "", new java.io.ByteArrayInputStream(text.getBytes(ISO_8859_1))),
                "",
                clerk.viewer());
        awaitRead(other);

        assertThat(documents.look(other, clerk.viewer()).data().number()).isNotEqualTo("12/QĐ-SKHCN");
    }

    @Test
    void only_who_may_change_the_document_chooses_and_only_where_there_is_a_choice() {
        var id = keep("quyÒn.txt", "Th«ng b¸o vÒ viÖc tuyÓn dông viªn chøc " + count++);
        var plain = keepBeside("thường.txt", "Không có gì để chuyển mã " + count++);

        assertThatThrownBy(() -> decodings.choose(id, true, staff.viewer())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> decodings.choose(plain, true, clerk.viewer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("extraction.notDecoded");
    }

    @Test
    void the_words_of_a_page_that_was_read_off_its_picture_have_no_readings() {
        var id = keep("ảnh.txt", "Th«ng b¸o vÒ viÖc ®o ®¹c ruéng muèi " + count++);
        var version = documents.current(id, clerk.viewer()).id();
        assertThat(decodings.readings(id, version, staff.viewer())).containsEntry("ruéng", "ruộng");

        jdbc.sql("""
                insert into scanned_page (version_id, no, layer, text, confidence, read_at)
                values (:version, 1, '', 'Thông báo về việc khác', 90, now())
                """).param("version", version.value()).update();

        assertThat(decodings.readings(id, version, staff.viewer())).isEmpty();
    }

    @Test
    void scripts_see_and_change_it() throws Exception {
        var id = keep("api.txt", "Th«ng b¸o vÒ viÖc kiÓm tra ®o l\u00ADêng x¨ng dÇu " + count++);
        var path = "/api/v1/documents/" + id.value() + "/decoding";

        assertThat(get(staff, path).body()).contains("\"charsets\":[\"TCVN3\"]", "\"reverted\":false");
        assertThat(send(staff, "PUT", path, "{\"reverted\":true}").statusCode()).isEqualTo(403);
        assertThat(send(clerk, "PUT", path, "{\"reverted\":true}").body()).contains("\"reverted\":true");
        assertThat(get(staff, "/api/v1/documents/" + id.value() + "/text").body())
                .contains("kiÓm tra ®o l");
    }

    /** Real decrees of 1945 in .VnTime; what each is about, in the words of its text. */
    @Test
    void real_files_of_an_old_font_are_found_by_unicode_words_with_their_capitals_right() throws Exception {
        var about = Map.of(
                "45000003", "quyên giúp Quỹ Độc lập",
                "45000072", "ban tối cao tiếp tế và cứu tế",
                "45000073", "trưng dụng bất động sản trưng tập người",
                "45000074", "canh nông thú y mục súc ngư nghiệp",
                "45000082", "tổ chức chính quyền nhân dân ở các thị xã",
                "45000084", "toà án quân sự Phan Thiết",
                "45000085", "ngân sách năm 1946 trong toàn nước",
                "45000088", "Bùi Bằng Đoàn ban thanh tra đặc biệt");
        for (var one : about.entrySet()) {
            var file = SharedData.file("corpus/files/doc_tcvn3/" + one.getKey() + ".DOC");
            var id = keep(one.getKey() + ".DOC", Files.readAllBytes(file));

            assertThat(found(id, one.getValue())).as(one.getValue()).isTrue();
            assertThat(texts.pages(documents.current(id, clerk.viewer()).id())
                            .getFirst()
                            .text())
                    .contains("SẮC LỆNH", "CHÍNH PHỦ LÂM THỜI", "VIỆT NAM DÂN CHỦ CỘNG HOÀ", "VĂN PHÒNG QUỐC HỘI")
                    .containsPattern("Bộ trưởng|Nội vụ Bộ trưởng")
                    .doesNotContain("\uFFFD");
        }
        System.out.println("real files of .VnTime found: " + about.size());
    }

    private boolean found(DocumentId id, String words) {
        return search.search(SearchRequest.of(words, 0, 10), clerk.viewer()).hits().stream()
                .anyMatch(hit -> hit.id().equals(id));
    }

    private DocumentId keep(String name, String legacy) {
        return keep(name, legacy.getBytes(ISO_8859_1));
    }

    private DocumentId keepBeside(String name, String unicode) {
        return keep(name, unicode.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private DocumentId keep(String name, byte[] bytes) {
        var id = TestDocuments.keep(
                documents, name, bytes, TestDocuments.data("Tệp thử " + name, AccessLevel.INTERNAL), clerk);
        awaitRead(id);
        return id;
    }

    private void awaitRead(DocumentId id) {
        await().atMost(60, SECONDS)
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .filter(step -> step.kind() == StepKind.READ || step.kind() == StepKind.INDEX)
                        .allMatch(step -> step.state() == StepState.DONE));
    }
}
