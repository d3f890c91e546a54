package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.vankho.extraction.HostileFile.DAMAGED;
import static vn.vankho.extraction.HostileFile.READ;
import static vn.vankho.extraction.HostileFile.of;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.Decryptor;
import vn.vankho.extraction.worker.WordFile;

/** Office files. */
final class OfficeSet {
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + Lookout.FILE + "\">]>";
    private static final String CALL = "<!DOCTYPE x SYSTEM \"" + Lookout.URL + "x.dtd\">";

    private OfficeSet() {}

    static Stream<HostileFile> files() {
        return Stream.of(containers(), StrictSet.files(), old()).flatMap(files -> files);
    }

    private static Stream<HostileFile> containers() {
        return Stream.of(
                of("bom.docx", () -> HostileWord.bomb(400), "extraction.door.zipBomb"),
                of("bom nhỏ.docx", () -> HostileWord.bomb(150), READ + "|extraction.zipBomb"),
                of("bom nói dối.docx", () -> HostileWord.bombThatLies(400), READ + "|extraction.zipBomb"),
                of("nhiều mục.docx", () -> HostileWord.manyEntries(20_000), "extraction.door.tooManyEntries"),
                of(
                        "nhiều mục hơn lời khai.docx",
                        () -> HostileZips.moreThanItSays(HostileWord.docx("chữ"), 20_000),
                        "extraction.door.damaged"),
                of(
                        "phần cuối trong lời chú.docx",
                        () -> HostileZips.endInItsComment(HostileWord.manyEntries(20_000)),
                        "extraction.door.damaged"),
                of("chồng lấn.docx", OfficeSet::overlapping, "extraction.door.(zipBomb|damaged)"),
                of(
                        "mục ngoài tệp.docx",
                        () -> HostileZips.entryPastTheEnd(HostileWord.docx("chữ")),
                        "extraction.door.damaged"),
                of("tự chứa mình.zip", HostileQuine::zip, "extraction.door.archive"),
                of("tự chứa mình.docx", HostileQuine::zip, "extraction.door.(damaged|unknownContent)"),
                of("tự chứa mình bên trong.docx", () -> HostileWord.docxAround(HostileQuine.zip()), READ),
                of("nén trong nén.docx", () -> HostileWord.docxAround(zips(40)), READ),
                of("vòng liên kết.docx", () -> linked("package", "document.xml", ""), READ),
                of("thực thể ngoài.docx", HostileWord::docxWithEntity, READ),
                of("thực thể ngoài.odt", HostileOpenDocument::odtWithEntity, READ),
                of("thực thể trong quan hệ.docx", () -> part(RELATIONS, ENTITY + "<x>&x;</x>"), DAMAGED),
                of("thực thể trong tính chất.docx", () -> part("docProps/core.xml", ENTITY + "<x>&x;</x>"), DAMAGED),
                of("gọi ra trong tính chất.docx", () -> part("docProps/core.xml", CALL + "<x/>"), DAMAGED),
                of("gọi ra.odt", () -> HostileOpenDocument.odt(CALL, "chữ"), READ),
                of("tỷ tiếng cười.docx", HostileWord::docxWithLaughs, DAMAGED),
                of("tỷ tiếng cười.odt", HostileOpenDocument::odtWithLaughs, DAMAGED),
                of("mẫu ngoài.docx", HostileWord::docxWithOutsideTemplate, READ),
                of("ảnh ngoài.docx", () -> linked("image", Lookout.URL + "a.png", " TargetMode=\"External\""), READ),
                of("tệp ngoài.docx", () -> linked("oleObject", Lookout.FILE, " TargetMode=\"External\""), READ),
                of("ảnh ngoài.odt", () -> HostileOpenDocument.odt("", outsidePicture()), READ),
                of("nhiều ảnh lớn.docx", OfficeSet::hugePictures, READ),
                of("ảnh dài vô tận.docx", OfficeSet::endlessPicture, READ),
                of("macro.docm", HostileWord::docxWithMacro, "extraction.door.macro"),
                of("macro.docx", HostileWord::docxWithMacro, "extraction.door.macro"),
                of("macro đổi đuôi.pdf", HostileWord::docxWithMacro, "extraction.door.macro"),
                of("đường dẫn ra ngoài.docx", HostileWord::docxWithPathsOutside, DAMAGED),
                of("lồng nhau.docx", () -> HostileWord.docxInDocx(30), READ),
                of(
                        "bảng trong bảng.docx",
                        () -> HostileWord.docxNested(20_000),
                        "extraction.(tooDeep|zipBomb|damaged)"),
                of("mật khẩu.docx", HostileWord::encrypted, "extraction.door.encrypted"),
                of("mật khẩu.odt", HostileOpenDocument::odtEncrypted, "extraction.door.encrypted"),
                of("lặp.xlsx", HostileZips::xlsxThatRepeats, READ + "|extraction.zipBomb"));
    }

    private static Stream<HostileFile> old() {
        return Stream.of(
                of("khóa.xls", () -> HostilePages.xls("abc"), "extraction.door.encrypted"),
                of("khóa.ppt", () -> Slides.ppt("abc", "Kế hoạch"), "extraction.door.encrypted"),
                of("chỉ cấm sửa.xls", () -> HostilePages.xls(Decryptor.DEFAULT_PASSWORD), READ),
                of("vòng tròn.xls", () -> HostileOle.inCircles(HostilePages.xls(null)), "extraction.(door.)?damaged"),
                of("vòng tròn.ppt", () -> HostileOle.inCircles(Slides.ppt(null, "Kế")), "extraction.(door.)?damaged"),
                of(
                        "thư mục vòng.xls",
                        () -> HostileOle.directoryInCircles(HostilePages.xls(null)),
                        HostileFile.DAMAGED));
    }

    /** Each takes a second to draw. */
    private static byte[] hugePictures() throws IOException {
        var picture = WordFile.image("png", 5_500, 5_500);
        var file = new WordFile().with(WordFile.paragraph("chữ"));
        for (int i = 0; i < 100; i++) file.picture("a" + i + ".png", picture);
        return file.bytes();
    }

    /** Narrow, so that leaving pixels out does not make it small. */
    private static byte[] endlessPicture() throws IOException {
        var picture = new BufferedImage(1_000, 380_000, BufferedImage.TYPE_BYTE_BINARY);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return new WordFile()
                .with(WordFile.paragraph("chữ"))
                .picture("a.png", out.toByteArray())
                .bytes();
    }

    private static byte[] overlapping() {
        return HostileZips.overlapping(HostileWord.bomb(100), "word/document.xml", 9_000);
    }

    /** A file that names itself, another one or a place on the web as a part of it. */
    private static byte[] linked(String type, String target, String more) {
        return part(
                RELATIONS,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + OFFICE + type + "\" Target=\"" + target + "\"" + more + "/></Relationships>");
    }

    private static byte[] part(String name, String xml) {
        return HostileWord.docxWith(name, xml.getBytes(UTF_8));
    }

    private static byte[] zips(int depth) {
        var zip = HostileZips.zip(Map.of("đáy.txt", "đáy".getBytes(UTF_8)));
        for (int i = 0; i < depth; i++) zip = HostileZips.zip(Map.of("a.zip", zip));
        return zip;
    }

    private static String outsidePicture() {
        return "chữ<draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                + "<draw:image xlink:href=\"" + Lookout.URL + "a.png\"/></draw:frame>";
    }
}
