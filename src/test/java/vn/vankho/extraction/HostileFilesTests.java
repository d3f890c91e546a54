package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.shared.Refused;

/** Every file ends in a state with a reason within its time, tells nothing of this machine, and the next file is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTests {
    private static final int FILE_SECONDS = 8;
    private static final String READ = "read";
    private static final String DAMAGED = "extraction.damaged";

    @TempDir
    Path folder;

    private WorkerPool pool;

    @BeforeAll
    void start() {
        pool = Workers.pool(FILE_SECONDS, 5, 5_000_000);
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource({"containers", "pages", "texts"})
    void a_hostile_file_ends_in_a_clear_state_and_the_next_one_is_read(String name, byte[] bytes, String ends)
            throws Exception {
        long start = System.nanoTime();
        var state = new ArrayList<String>();
        var file = Files.write(folder.resolve("f-" + System.nanoTime()), bytes);
        try {
            var type = new FileCheck(new PasswordLock(pool)).inspect(file, name).mediaType();
            var jobs = new ArrayList<WorkerJob>();
            jobs.add(Workers.job(type, bytes));
            if (PagePictures.hasPicture(type)) jobs.add(Workers.picture(type, bytes));
            jobs.add(Workers.text("tệp sau"));
            var answers = Workers.run(pool, jobs);
            for (var answer : answers.subList(0, answers.size() - 1)) state.add(state(answer));
            assertThat(Workers.pages(answers.getLast())).containsExactly("tệp sau");
        } catch (Refused refused) {
            assertThat(refused.arguments()).contains(name);
            state.add(refused.key());
        }
        assertThat(String.join(" ", state)).matches(ends);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3 * FILE_SECONDS));
    }

    static Stream<Arguments> containers() throws Exception {
        var odt = HostileOpenDocument.odt("", random());
        var docx = HostileWord.docx(random());
        return Stream.of(
                arguments("lành.docx", docx, READ),
                arguments("lành.odt", odt, READ),
                arguments("bom.docx", HostileWord.bomb(400), "extraction.door.zipBomb"),
                arguments("bom nhỏ.docx", HostileWord.bomb(150), READ + "|extraction.zipBomb"),
                arguments("bom nói dối.docx", HostileWord.bombThatLies(400), READ + "|extraction.zipBomb"),
                arguments("nhiều mục.docx", HostileWord.manyEntries(20_000), "extraction.door.zipBomb"),
                arguments("thực thể ngoài.docx", HostileWord.docxWithEntity(), READ + "|" + DAMAGED),
                arguments("thực thể ngoài.odt", HostileOpenDocument.odtWithEntity(), READ + "|" + DAMAGED),
                arguments("tỷ tiếng cười.docx", HostileWord.docxWithLaughs(), READ + "|" + DAMAGED),
                arguments("tỷ tiếng cười.odt", HostileOpenDocument.odtWithLaughs(), READ + "|" + DAMAGED),
                arguments("mẫu ngoài.docx", HostileWord.docxWithOutsideTemplate(), READ),
                arguments("macro.docm", HostileWord.docxWithMacro(), "extraction.door.macro"),
                arguments("macro.docx", HostileWord.docxWithMacro(), "extraction.door.macro"),
                arguments("đường dẫn ra ngoài.docx", HostileWord.docxWithPathsOutside(), DAMAGED),
                arguments("lồng nhau.docx", HostileWord.docxInDocx(30), READ),
                arguments(
                        "bảng trong bảng.docx", HostileWord.docxNested(20_000), "extraction.(tooDeep|zipBomb|damaged)"),
                arguments("mật khẩu.docx", HostileWord.encrypted(), "extraction.door.encrypted"),
                arguments("mật khẩu.odt", HostileOpenDocument.odtEncrypted(), "extraction.door.encrypted"),
                arguments("lặp.xlsx", HostileZips.xlsxThatRepeats(), READ + "|extraction.zipBomb"),
                arguments("nửa.docx", HostileZips.half(docx), "extraction.door.damaged"),
                arguments("nửa.odt", HostileZips.half(odt), "extraction.door.damaged"),
                arguments("mòn.docx", HostileZips.worn(docx), READ + "|" + DAMAGED + "|extraction.door.*"),
                arguments("mòn.odt", HostileZips.worn(odt), READ + "|" + DAMAGED + "|extraction.door.*"));
    }

    static Stream<Arguments> pages() throws Exception {
        var pdf = HostilePages.pdf(20);
        var xls = HostilePages.xls(null);
        return Stream.of(
                arguments("lành.pdf", pdf, "read picture"),
                arguments("lành.xls", xls, READ),
                arguments("nửa.pdf", HostileZips.half(pdf), "extraction.door.damaged"),
                arguments("nửa.xls", HostileZips.half(xls), DAMAGED + "|extraction.door.damaged"),
                arguments("mòn.pdf", HostileZips.worn(pdf), "(read|extraction.damaged|extraction.noPages) .*"),
                arguments("mòn.xls", HostileZips.worn(xls), READ + "|extraction.(damaged|tooBig|door.*)"),
                arguments("khóa.pdf", HostilePages.lockedPdf("người dùng"), "extraction.door.encrypted"),
                arguments("chỉ cấm sửa.pdf", HostilePages.lockedPdf(""), "read picture"),
                arguments("khóa.xls", HostilePages.xls("abc"), "extraction.door.encrypted"),
                arguments("khóa.ppt", Slides.ppt("abc", "Kế hoạch"), "extraction.door.encrypted"),
                arguments("chỉ cấm sửa.xls", HostilePages.xls(Decryptor.DEFAULT_PASSWORD), READ),
                arguments("lành.ppt", Slides.ppt(null, "Kế hoạch"), READ),
                arguments("không trang.pdf", HostilePages.pdfWithoutPages(), "extraction.noPages none"),
                arguments("vòng tròn.pdf", HostilePages.pdfInCircles(), "extraction.(noPages|damaged|tooDeep) .*"),
                arguments("mảng lồng.pdf", HostilePages.pdfNested(), "extraction.(noPages|damaged|tooDeep) .*"),
                arguments("biểu mẫu.pdf", HostilePages.pdfWithXfa(), "read picture"),
                arguments("trang khổng lồ.pdf", HostilePages.giantPage(), "read (picture|extraction.*)"),
                arguments("bom.pdf", HostilePages.pdfBomb(), "extraction.(timeout|outOfMemory|zipBomb|tooBig)( .*)"),
                arguments("khổng lồ.png", HostilePages.giantPng(), "read extraction.tooBig"),
                arguments(
                        "nửa.jpg", HostileZips.half(HostilePages.picture("jpg")), "read (picture|extraction.damaged)"),
                arguments(
                        "nửa.tif", HostileZips.half(HostilePages.picture("tiff")), "read (picture|extraction.damaged)"),
                arguments(
                        "mòn.png", HostileZips.worn(HostilePages.picture("png")), "read (picture|extraction.damaged)"));
    }

    static Stream<Arguments> texts() throws IOException {
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                arguments("rỗng.docx", new byte[0], "extraction.door.empty"),
                arguments("cả thư mục.zip", HostileWord.docx("chữ"), "extraction.door.archive"),
                arguments("chương trình.exe", bytes("MZ" + "\0".repeat(200)), "extraction.door.unknownEnding"),
                arguments("chương trình.docx", bytes("MZ" + "\0".repeat(200)), "extraction.door.unknownContent"),
                arguments(
                        "trang mạng.pdf",
                        bytes("<html><body>Không phải PDF</body></html>"),
                        "extraction.door.wrongEnding"),
                arguments("nhiễu.txt", noise, "extraction.door.unknownContent"),
                arguments("một từ.txt", bytes("a".repeat(5_000_000)), READ),
                arguments("quá dài.txt", bytes("chữ ".repeat(5_100_000)), READ),
                arguments(
                        "ký tự điều khiển.txt",
                        bytes("Điều\u0007 1\u001B[31m\u0000\n" + "chữ ".repeat(50)),
                        READ + "|extraction.door.*"),
                arguments("nửa ký tự.txt", ("\uFEFF" + "Điều\uD800 1").getBytes(UTF_16LE), READ),
                arguments(
                        "sâu.html",
                        bytes("<html><body>" + "<div>".repeat(100_000) + "đáy"),
                        READ + "|extraction.(tooDeep|zipBomb|timeout)"),
                arguments(
                        "mã độc.html",
                        bytes("<html><script>fetch('http://127.0.0.1:9')</script><p onclick=x>Chữ<iframe src="
                                + HostileZips.SECRET + ">"),
                        READ),
                arguments(
                        "sâu.rtf",
                        bytes("{\\rtf1 " + "{\\b ".repeat(100_000) + "đáy" + "}".repeat(100_001)),
                        READ + "|extraction.(tooDeep|zipBomb|damaged)"),
                arguments(
                        "đối tượng.rtf",
                        bytes("{\\rtf1 {\\object\\objemb{\\*\\objdata " + "41".repeat(100_000) + "}} chữ}"),
                        READ),
                arguments("đếm sai.rtf", bytes("{\\rtf1 {\\pict\\bin2000000000 x} chữ}"), READ + "|" + DAMAGED),
                arguments("thư lồng.eml", bytes(nestedMail(60)), READ),
                arguments(
                        "thư hở.eml",
                        bytes("From: a@b\nTo: c@d\nSubject: thử\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
                                + "--x\n".repeat(2_000)),
                        READ + "|" + DAMAGED));
    }

    private static String state(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> {
                assertThat(String.join("\n", Workers.pages(text)) + Workers.html(text))
                        .doesNotContain("root:x:", "<script", "<iframe", "onclick");
                yield READ;
            }
            case Answer.Picture(int _, byte[] png) ->
                png.length == 0 ? "none" : width(png) <= 240 ? "picture" : "too wide";
            case Answer other -> Workers.reason(other);
        };
    }

    private static int width(byte[] png) {
        try {
            return javax.imageio.ImageIO.read(new ByteArrayInputStream(png)).getWidth();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String nestedMail(int depth) {
        var mail = "From: a@b\nSubject: đáy\nContent-Type: text/plain; charset=utf-8\n\nđáy\n";
        for (int i = 0; i < depth; i++)
            mail = "From: a@b\nSubject: tầng\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + mail;
        return mail;
    }

    /** Text that packs badly, so that most of a container is content. */
    private static String random() {
        var random = new Random(11);
        var text = new StringBuilder();
        for (int i = 0; i < 5_000; i++)
            text.append(Integer.toString(random.nextInt(), 36)).append(' ');
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
