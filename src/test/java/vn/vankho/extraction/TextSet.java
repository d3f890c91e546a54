package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.vankho.extraction.HostileFile.READ;
import static vn.vankho.extraction.HostileFile.of;

import java.util.Random;
import java.util.stream.Stream;

/** Plain text, RTF, and files that are not what their name says. */
final class TextSet {
    private static final String PROGRAM = "MZ" + "\0".repeat(200);

    private TextSet() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                of("rỗng.docx", () -> new byte[0], "extraction.door.empty"),
                of("chữ ký.pdf.p7s", () -> new byte[] {0x30, (byte) 0x82, 4, 1, 6, 9}, "extraction.door.signature"),
                of("văn bản.p7s", () -> HostileWord.docx("MẬT"), "extraction.door.unknownContent"),
                text("chữ ký dài.p7s", "MII" + "A".repeat(200_000), "extraction.door.unknownContent"),
                of("cả thư mục.zip", () -> HostileWord.docx("chữ"), "extraction.door.archive"),
                text("hồ sơ.rar", "Rar!", "extraction.door.other.archive"),
                text("ảnh.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "extraction.door.picture"),
                text("ảnh điện thoại.jpg", "\0\0\0\u0018ftypmif1\0\0\0\0heic", "extraction.door.picture"),
                text("ảnh.webp", "RIFF\u0024\0\0\0WEBPVP8 ", "extraction.door.picture"),
                text("chương trình.exe", PROGRAM, "extraction.door.unknownEnding"),
                text("chương trình.docx", PROGRAM, "extraction.door.unknownContent"),
                text("lệnh.sh", "#!/bin/sh\nrm -rf /\n", "extraction.door.unknownEnding"),
                text("không đuôi", "chữ", "extraction.door.unknownEnding"),
                text("báo cáo.pdf.exe", "%PDF-1.7\n%%EOF", "extraction.door.unknownEnding"),
                text("trang mạng.pdf", "<html><body>Không phải PDF</body></html>", "extraction.door.wrongEnding"),
                of("nhiễu.txt", TextSet::noise, "extraction.door.unknownContent"),
                text("một từ.txt", "a".repeat(10_000_000), READ),
                text("một từ.html", "<p>" + "a".repeat(10_000_000), READ),
                text("một từ.rtf", "{\\rtf1 " + "a".repeat(10_000_000) + "}", READ),
                text("quá dài.txt", "chữ ".repeat(5_100_000), READ),
                text("dấu chồng.txt", "e" + "\u0301".repeat(1_000_000), READ),
                text("chữ ngược chiều.txt", "Điều 1. \u202Etxt.exe\u202C \u2066\u2069\u200F".repeat(1_000), READ),
                text(
                        "ký tự điều khiển.txt",
                        "Điều\u0007 1\u001B[31m\u0000\n" + "chữ ".repeat(50),
                        READ + "|extraction.door.*"),
                of("nửa ký tự.txt", () -> ("\uFEFF" + "Điều\uD800 1").getBytes(UTF_16LE), READ),
                text(
                        "sâu.rtf",
                        "{\\rtf1 " + "{\\b ".repeat(100_000) + "đáy" + "}".repeat(100_001),
                        READ + "|extraction.(tooDeep|zipBomb|damaged)"),
                text(
                        "đối tượng.rtf",
                        "{\\rtf1 {\\object\\objemb{\\*\\objdata " + "41".repeat(100_000) + "}} chữ}",
                        READ),
                text("đếm sai.rtf", "{\\rtf1 {\\pict\\bin2000000000 x} chữ}", READ),
                text("đếm âm.rtf", "{\\rtf1 {\\pict\\bin-5 x}\\u-99999999999 chữ}", READ),
                text("mẫu ngoài.rtf", "{\\rtf1 {\\*\\template " + Lookout.URL + "mau.dot} chữ}", READ),
                text(
                        "trường ngoài.rtf",
                        "{\\rtf1 {\\field{\\*\\fldinst INCLUDETEXT \"" + Lookout.FILE
                                + "\"}{\\fldrslt chữ}}{\\object\\objautlink\\objupdate{\\*\\objdata 00}}}",
                        READ));
    }

    private static HostileFile text(String name, String text, String ends) {
        return of(name, () -> text.getBytes(UTF_8), ends);
    }

    private static byte[] noise() {
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
