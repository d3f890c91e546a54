package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.TestUnpacking;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/** A letter of Outlook is taken, read, and taken apart like every other letter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutlookLetterTests {
    private static final byte[] LARGE = new byte[3_000_000];

    @TempDir
    Path folder;

    private WorkerPool pool;

    @BeforeAll
    void start() {
        pool = Workers.pool(30, 10, 1_000_000);
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @Test
    void its_text_says_who_wrote_what_and_what_is_attached_but_not_what_that_says() throws Exception {
        try (var letter = new OutlookFile("Dự thảo kế hoạch", "Kính gửi anh Minh")
                .attach("kế hoạch.txt", "lời trong tệp".getBytes(UTF_8))) {
            assertThat(Workers.pages(Workers.read(pool, FileKind.MSG.mediaType(), letter.bytes())))
                    .singleElement()
                    .satisfies(page -> assertThat(page)
                            .contains(
                                    "Từ: Nguyễn Thị Lan <lan@so.example>",
                                    "Đến: Hoàng Văn Minh",
                                    "Chủ đề: Dự thảo kế hoạch",
                                    "Tệp đính kèm: kế hoạch.txt",
                                    "Kính gửi anh Minh")
                            .doesNotContain("lời trong tệp"));
        }
    }

    @Test
    void a_page_is_read_in_the_charset_that_it_says() throws Exception {
        try (var letter = new OutlookFile("Thư", "")
                .html("<html><head><meta charset=\"utf-8\"></head><body><p>Căn cứ Điều 5</p></body></html>")) {
            assertThat(Workers.pages(Workers.read(pool, FileKind.MSG.mediaType(), letter.bytes()))
                            .getFirst())
                    .contains("Căn cứ Điều 5");
        }
    }

    @Test
    void what_is_attached_comes_out_with_its_name_and_a_letter_in_it_as_a_letter() throws Exception {
        Arrays.fill(LARGE, (byte) 'a');
        try (var letter = new OutlookFile("Ngoài", "ngoài")
                .attach("Kế hoạch năm.txt", "Điều 1".getBytes(UTF_8))
                .attach("lớn.txt", LARGE)
                .attachLetter("Thư trong", "bên trong", "phụ lục.txt", "phụ lục 1".getBytes(UTF_8))) {
            var unpacking = new TestUnpacking(10);
            parts().unpack(Files.write(folder.resolve("thư.msg"), letter.bytes()), "thư.msg", unpacking.parts);

            assertThat(unpacking.seen).hasSize(3).first().isEqualTo("Kế hoạch năm.txt=Điều 1");
            assertThat(unpacking.seen.get(1)).hasSize("lớn.txt=".length() + LARGE.length);
            assertThat(unpacking.seen.get(2)).startsWith("Thư trong.eml=From:").contains("multipart/mixed");
            var inner = unpacking.seen.get(2).substring("Thư trong.eml=".length());
            var deeper = new TestUnpacking(10);
            parts().unpack(Files.writeString(folder.resolve("trong.eml"), inner), "trong.eml", deeper.parts);
            assertThat(deeper.seen).containsExactly("phụ lục.txt=phụ lục 1");
        }
    }

    @Test
    void a_scan_in_its_page_is_a_file_and_shown_and_a_logo_only_shown() throws Exception {
        try (var letter = new OutlookFile("Thư", "")
                .html("<p>Kính gửi<img src=\"cid:logo@x\"><img src=\"cid:scan@x\"></p>")
                .show("logo.png", "logo@x", DrawnPage.png(new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB)))
                .show("scan.png", "scan@x", DrawnPage.png(new BufferedImage(800, 1130, BufferedImage.TYPE_INT_RGB)))) {
            var unpacking = new TestUnpacking(10);
            parts().unpack(Files.write(folder.resolve("ảnh.msg"), letter.bytes()), "ảnh.msg", unpacking.parts);
            assertThat(unpacking.seen).singleElement().asString().startsWith("scan.png=");

            var read = (Answer.Text) Workers.read(pool, FileKind.MSG.mediaType(), letter.bytes());
            assertThat(Packed.unpack(read.read().html()).split("<img src=\"data:", -1))
                    .hasSize(3);
            assertThat(Workers.pages(read).getFirst()).contains("Tệp đính kèm: scan.png");
        }
    }

    @Test
    void the_door_tells_it_from_an_office_file_that_holds_a_letter_and_the_other_way_round() throws Exception {
        var door = new FileCheck(new PasswordLock(pool));
        try (var letter = new OutlookFile("Thư", "x").attach("a.txt", new byte[] {1})) {
            var file = Files.write(folder.resolve("a.msg"), letter.bytes());
            assertThat(door.inspect(file, "a.msg").mediaType()).isEqualTo(FileKind.MSG.mediaType());
            assertThatThrownBy(() -> door.inspect(file, "a.doc"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo("extraction.door.wrongEnding"));
        }
    }

    @Test
    void a_broken_letter_gets_a_sentence() throws Exception {
        try (var letter = new OutlookFile("Thư", "x").attach("a.txt", LARGE)) {
            var half = Arrays.copyOf(letter.bytes(), 4_000);
            var file = Files.write(folder.resolve("hỏng.msg"), half);
            assertThatThrownBy(() -> parts().unpack(file, "hỏng.msg", new TestUnpacking(10).parts))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.letter.unread"));
        }
    }

    private FileParts parts() throws Exception {
        return new FileParts(
                new Texts(),
                new OutlookMail(pool, new MadeFiles(new DataFolder(folder), Workers.settings(30, 10, 1_000))));
    }
}
