package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.vankho.extraction.HostileFile.DAMAGED;
import static vn.vankho.extraction.HostileFile.READ;
import static vn.vankho.extraction.HostileFile.of;

import java.util.LinkedHashMap;
import java.util.stream.Stream;

/** Files in the strict form of Office, whose parts are written anew before a parser sees them. */
final class StrictSet {
    private static final String BEGIN = "http://purl.oclc.org/ooxml/";

    private StrictSet() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                of("bom chặt.docx", () -> StrictForm.of(HostileWord.bomb(400)), "extraction.door.zipBomb"),
                of(
                        "bom nhỏ chặt.docx",
                        () -> StrictForm.of(HostileWord.bomb(150)),
                        READ + "|extraction.(zipBomb|timeout)"),
                of("bom nói dối chặt.docx", StrictSet::bombThatLies, "extraction.(tooBig|zipBomb|timeout)"),
                of("bom nhiều phần chặt.docx", () -> manyParts(), "extraction.(door.zipBomb|tooBig|zipBomb|timeout)"),
                of("thực thể ngoài chặt.docx", () -> StrictForm.of(HostileWord.docxWithEntity()), READ),
                of("tỷ tiếng cười chặt.docx", () -> StrictForm.of(HostileWord.docxWithLaughs()), DAMAGED),
                of("mẫu ngoài chặt.docx", () -> StrictForm.of(HostileWord.docxWithOutsideTemplate()), READ),
                of("lặp chặt.xlsx", () -> StrictForm.of(HostileZips.xlsxThatRepeats()), READ + "|extraction.zipBomb"),
                of("tên dài chặt.docx", () -> named(BEGIN + "a/".repeat(2_000_000)), READ),
                of("tên lặp chặt.docx", () -> named(BEGIN.repeat(200_000)), READ),
                of("đường dẫn chặt.docx", () -> StrictForm.of(HostileWord.docxWithPathsOutside()), DAMAGED),
                of(
                        "nửa chặt.docx",
                        () -> HostileZips.half(StrictForm.of(HostileWord.docx("chữ"))),
                        "extraction.door.damaged"),
                of(
                        "mòn chặt.xlsx",
                        () -> HostileZips.worn(
                                StrictForm.of(SpoiltSet.good().get("xlsx").call())),
                        READ + "|extraction.(door.)?damaged"));
    }

    private static byte[] bombThatLies() {
        return HostileWord.lying(StrictForm.of(HostileWord.bomb(400)));
    }

    /** None of them is large. */
    private static byte[] manyParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        var part = ("<x>" + " ".repeat(3_000_000) + "</x>").getBytes(UTF_8);
        for (int i = 0; i < 100; i++) parts.put("word/x" + i + ".xml", part);
        return HostileWord.lying(StrictForm.of(HostileWord.docxWith(parts)));
    }

    private static byte[] named(String name) {
        return StrictForm.of(HostileWord.docx("chữ <w:x w:y=\"" + name + "\"/>"));
    }
}
