package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PagePictures;
import vn.vankho.identity.Role;

/** The main job over REST: a file comes in, is read, recognised, indexed, drawn, and found; what may not be kept is put away. */
class FromUploadToHitTests extends Journey {
    private static final int UPLOADERS = 12;
    private static final int FILES = 120;

    @Autowired
    PagePictures pictures;

    @Autowired
    JdbcClient jdbc;

    private Api clerk;
    private Api staff;

    /** A word nobody else has. */
    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "zq";

    @BeforeEach
    void people() {
        clerk = api(person("Văn thư", Role.CLERK));
        staff = api(person("Chuyên viên", Role.STAFF));
    }

    @Test
    void a_word_file_is_found_by_its_words_with_the_fields_of_its_first_page() throws Exception {
        var id = clerk.keep(
                "qd.docx",
                docx(
                        "ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG",
                        "Số: 4711/2024/QĐ-UBND",
                        "Sông Thương, ngày 05 tháng 3 năm 2024",
                        "QUYẾT ĐỊNH",
                        "Ban hành Quy định về đo lường " + word,
                        "Điều 1. Phạm vi điều chỉnh",
                        "Quy định này áp dụng cho phương tiện đo."));

        done(id, "INDEX");

        var document = clerk.document(id).body();
        assertThat(JsonPath.<String>read(document, "$.number")).isEqualTo("4711/2024/QĐ-UBND");
        assertThat(JsonPath.<String>read(document, "$.issuedOn")).isEqualTo("2024-03-05");
        assertThat(JsonPath.<Object>read(document, "$.readFields").toString()).contains("number", "issuedOn");
        assertThat(clerk.state(id, "RECOGNISE")).isEqualTo("DONE");
        var found = staff.search(word).body();
        assertThat(JsonPath.<Integer>read(found, "$.total")).isEqualTo(1);
        assertThat(JsonPath.<String>read(found, "$.hits[0].id")).isEqualTo(id);
        assertThat(clerk.document(id, "/text").body()).contains("Phạm vi điều chỉnh");
    }

    @Test
    void a_secrecy_mark_in_the_text_puts_the_document_away_at_once() throws Exception {
        var id = clerk.keep("kế hoạch.docx", docx("UBND TỈNH", "TỐI MẬT", "KẾ HOẠCH", "Nội dung " + word));

        await().atMost(Duration.ofMinutes(1)).until(() -> clerk.document(id).statusCode() != 200);

        var told = clerk.document(id).body();
        assertThat(JsonPath.<String>read(told, "$.key")).isEqualTo("document.quarantined");
        assertThat(JsonPath.<String>read(told, "$.detail")).contains("TỐI MẬT");
        assertThat(staff.document(id).statusCode()).isEqualTo(404);
        assertThat(clerk.document(id, "/file").statusCode()).isNotEqualTo(200);
        assertThat(count(
                        "select count(*) from extracted_text t join document_version v on v.id = t.version_id"
                                + " where v.document_id = ?",
                        id))
                .as("its text is not kept")
                .isZero();
        await().until(() -> 0
                == count("select count(*) from step where document_id = ? and kind = 'INDEX' and state <> 'DONE'", id));
        assertThat(JsonPath.<Integer>read(clerk.search(word).body(), "$.total")).isZero();
    }

    @Test
    void a_scan_can_be_found_by_its_title_has_a_picture_and_says_that_it_is_not_read() throws Exception {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(900, 1200, 1), "png", image);
        var id = clerk.keep("quét.png", image.toByteArray(), "title", "Bản quét " + word);
        var empty = clerk.keep("trang trống.pdf", pdf(), "title", "Trang trống " + word);

        for (var one : new String[] {id, empty}) {
            done(one, "INDEX");
            done(one, "PICTURE");
            var version = JsonPath.<String>read(clerk.document(one).body(), "$.versions[0].id");
            var picture =
                    pictures.firstPage(new VersionId(UUID.fromString(version))).orElseThrow();
            assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth())
                    .isBetween(100, 240);
        }
        assertThat(JsonPath.<Integer>read(staff.search(word).body(), "$.total")).isEqualTo(2);
    }

    @Test
    void a_damaged_file_says_why_and_can_still_be_found_by_what_was_said_of_it() throws Exception {
        var damaged = "%PDF-1.4\n1 0 obj << /Type /Catalog\n%%EOF\n".getBytes(UTF_8);
        var id = clerk.keep("hỏng.pdf", damaged, "title", "Tệp hỏng " + word);

        await().atMost(Duration.ofMinutes(1))
                .until(() -> clerk.state(id, "READ").equals("FAILED"));
        done(id, "INDEX");

        var steps = clerk.document(id, "/steps").body();
        assertThat(JsonPath.<Object>read(steps, "$[?(@.kind == 'READ')].reason").toString())
                .contains("extraction.damaged");
        assertThat(JsonPath.<Object>read(steps, "$[?(@.kind == 'READ')].message")
                        .toString())
                .contains("bị hỏng");
        assertThat(JsonPath.<Integer>read(staff.search(word).body(), "$.total")).isEqualTo(1);
    }

    @Test
    void with_twelve_uploaders_and_four_searchers_nobody_is_refused() throws Exception {
        var over = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(UPLOADERS);
                var searching = Executors.newFixedThreadPool(4)) {
            var searchers = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(_ -> () -> {
                        int asked = 0;
                        for (; !over.get(); asked++)
                            assertThat(staff.search("kế hoạch " + word).statusCode())
                                    .isEqualTo(200);
                        return asked;
                    })
                    .map(searching::submit)
                    .toList();
            var uploads = IntStream.range(0, FILES)
                    .<Callable<String>>mapToObj(i -> () -> clerk.keep(
                            "kh" + i + ".txt", ("KẾ HOẠCH " + i + "\nĐiều 1. Nội dung " + word).getBytes(UTF_8)))
                    .toList();
            for (var receipt : pool.invokeAll(uploads)) receipt.get();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> JsonPath.<Integer>read(staff.search(word).body(), "$.total") == FILES);
            over.set(true);
            for (var searcher : searchers) assertThat(searcher.get()).isPositive();
        }
    }

    private void done(String id, String step) {
        await().atMost(Duration.ofMinutes(1)).until(() -> clerk.state(id, step).equals("DONE"));
    }

    private long count(String sql, String id) {
        return jdbc.sql(sql).param(UUID.fromString(id)).query(Long.class).single();
    }

    private static byte[] docx(String... lines) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : lines) document.createParagraph().createRun().setText(line);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
