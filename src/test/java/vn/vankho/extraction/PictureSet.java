package vn.vankho.extraction;

import static vn.vankho.extraction.HostileFile.READ;
import static vn.vankho.extraction.HostileFile.drawn;
import static vn.vankho.extraction.HostileFile.of;

import java.util.stream.Stream;

/** Pictures, and files that are two things at once. */
final class PictureSet {
    private static final String TOO_BIG = "read extraction.tooBig";
    private static final String SCRIPT = "<script>alert(1)</script>";

    private PictureSet() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                of("khổng lồ.png", HostilePages::giantPng, TOO_BIG),
                of("khổng lồ.jpg", HostilePictures::giantJpeg, TOO_BIG),
                of("khổng lồ.gif", HostilePictures::giantGif, TOO_BIG),
                drawn("khổng lồ.bmp", HostilePictures::giantBmp, READ),
                of("khổng lồ.jp2", HostilePictures::giantJpeg2000, TOO_BIG),
                of("khổng lồ.tif", () -> HostilePictures.tiff(100_000, 100, 0), TOO_BIG),
                drawn("dải khổng lồ.tif", () -> HostilePictures.tiff(100, 0x7FFFFFFF, 0), READ),
                drawn("vòng tròn.tif", () -> HostilePictures.tiff(10, 100, 8), "extraction.tooBig"),
                drawn("ghi chú bom.png", () -> HostilePictures.pngWithBomb(400), READ),
                drawn("nhiễu.png", () -> HostilePictures.noise(800, 1_100), READ),
                drawn(
                        "ảnh và mã.gif",
                        () -> HostilePictures.with(HostilePages.picture("gif"), ("/*" + SCRIPT).getBytes()),
                        READ),
                drawn(
                        "ảnh và kho nén.png",
                        () -> HostilePictures.with(HostilePages.picture("png"), HostileWord.docx("chữ")),
                        READ),
                of("ảnh đổi đuôi.pdf", () -> HostilePages.picture("png"), "extraction.door.wrongEnding"),
                of("ảnh đổi đuôi.docx", () -> HostilePages.picture("gif"), "extraction.door.wrongEnding"),
                drawn("ảnh đổi đuôi.jpg", () -> HostilePages.picture("png"), READ),
                drawn("ảnh lưu.jfif", () -> HostilePages.picture("jpg"), READ),
                drawn(
                        "trang và kho nén.pdf",
                        () -> HostilePictures.with(HostilePages.pdf(1), HostileWord.docx("chữ")),
                        READ),
                of("kho nén và trang.docx", PictureSet::pdfInFront, "extraction.door.wrongEnding"),
                drawn("mã trước trang.pdf", () -> behind(SCRIPT, HostilePages.pdf(1)), READ),
                of("mã trước trang.html", () -> behind(SCRIPT, HostilePages.pdf(1)), "extraction.door.wrongEnding"));
    }

    private static byte[] pdfInFront() {
        return behind("%PDF-1.7\n%%EOF\n", HostileWord.docx("chữ"));
    }

    private static byte[] behind(String text, byte[] file) {
        return HostilePictures.with(text.getBytes(), file);
    }
}
