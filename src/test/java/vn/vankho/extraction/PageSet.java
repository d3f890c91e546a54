package vn.vankho.extraction;

import static vn.vankho.extraction.HostileFile.READ;
import static vn.vankho.extraction.HostileFile.drawn;
import static vn.vankho.extraction.HostileFile.of;

import java.util.stream.Stream;

/** PDF files. */
final class PageSet {
    private static final String NO_WAY_IN = "extraction.(noPages|damaged|tooDeep)";
    private static final String TEXT = "BT /F 12 Tf 20 20 Td (chu) Tj ET";

    private PageSet() {}

    static Stream<HostileFile> files() {
        return Stream.concat(structures(), contents());
    }

    private static Stream<HostileFile> structures() {
        return Stream.of(
                of("khóa.pdf", () -> HostilePages.lockedPdf("người dùng"), "extraction.door.encrypted"),
                of("chỉ cấm sửa.pdf", () -> HostilePages.lockedPdf(""), "read picture"),
                of("không trang.pdf", HostilePages::pdfWithoutPages, "extraction.noPages none"),
                of("cây trang vòng tròn.pdf", HostilePages::pdfInCircles, NO_WAY_IN + " .*"),
                of("mảng lồng.pdf", HostilePages::pdfNested, NO_WAY_IN + " .*"),
                drawn("một trăm nghìn trang.pdf", () -> HostilePdf.manyPages(100_000), "extraction.tooBig"),
                drawn("bảng vòng tròn.pdf", HostilePdf::tableInCircles, READ),
                of("trang khổng lồ.pdf", HostilePages::giantPage, "read (picture|extraction.*)"),
                of("bom.pdf", HostilePages::pdfBomb, "extraction.(timeout|outOfMemory|zipBomb|tooBig)( .*)"),
                drawn(
                        "nén nhiều lớp.pdf",
                        () -> HostilePdf.packedOverAndOver(5, 400),
                        READ + "|extraction.(damaged|timeout|outOfMemory|tooBig)"));
    }

    private static Stream<HostileFile> contents() {
        return Stream.of(
                of("biểu mẫu.pdf", HostilePages::pdfWithXfa, "read picture"),
                drawn(
                        "hình tự vẽ mình.pdf",
                        () -> HostilePdf.drawing(
                                "/XObject<</X 5 0 R>>", "/X Do", form("/XObject<</X 5 0 R>>", "/X Do /X Do /X Do")),
                        READ + "|extraction.(timeout|tooDeep)"),
                drawn(
                        "hoa văn tự vẽ mình.pdf",
                        () -> HostilePdf.drawing(
                                "/Pattern<</P 5 0 R>>",
                                "/Pattern cs /P scn 0 0 300 300 re f",
                                HostilePdf.stream(
                                        "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .001/YStep .001"
                                                + "/Resources<</Pattern<</P 5 0 R>>>>",
                                        "/Pattern cs /P scn 0 0 1 1 re f".getBytes())),
                        READ),
                drawn(
                        "chữ tự vẽ mình.pdf",
                        () -> HostilePdf.drawing(
                                font("5 0 R"),
                                TEXT,
                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 99/LastChar 99/Widths[9]"
                                        + "/Encoding<</Type/Encoding/Differences[99/c]>>/CharProcs<</c 6 0 R>>/Resources<<"
                                        + font("5 0 R") + ">>>>",
                                HostilePdf.stream("", "BT /F 1 Tf (cc) Tj ET".getBytes())),
                        READ + "|extraction.tooDeep"),
                drawn(
                        "phông hỏng.pdf",
                        () -> HostilePdf.drawing(
                                font("5 0 R"),
                                TEXT,
                                "<</Type/Font/Subtype/TrueType/BaseFont/A/FirstChar 0/LastChar 1/Widths[1 1]/FontDescriptor 6 0 R>>",
                                "<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 7 0 R>>",
                                HostilePdf.stream("", ("\0\1\0\0\377\377" + "glyf".repeat(5_000)).getBytes())),
                        READ),
                drawn(
                        "bảng chữ không đáy.pdf",
                        () -> HostilePdf.drawing(
                                font("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>"),
                                TEXT,
                                HostilePdf.stream(
                                        "",
                                        "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"
                                                .getBytes())),
                        READ + "|extraction.(timeout|outOfMemory)"),
                drawn("nghìn ảnh.pdf", () -> HostilePdf.manyImages(5_000), READ),
                drawn(
                        "ảnh khổng lồ.pdf",
                        () -> HostilePdf.drawing(
                                "/XObject<</X 5 0 R>>",
                                "300 0 0 300 0 0 cm /X Do",
                                HostilePdf.image(100_000, 100_000, HostilePdf.packed(new byte[1 << 20]))),
                        READ),
                drawn(
                        "gọi ra.pdf",
                        () -> HostilePdf.acting(
                                "/OpenAction<</S/URI/URI(" + Lookout.URL + ")>>",
                                "/AA<</O<</S/Launch/F(/bin/sh)>>/C<</S/SubmitForm/F<</FS/URL/F(" + Lookout.URL
                                        + ")>>>>>>",
                                TEXT),
                        READ),
                drawn(
                        "nội dung ở tệp khác.pdf",
                        () -> HostilePdf.drawing(
                                "/XObject<</X 5 0 R>>",
                                "/X Do",
                                HostilePdf.stream(
                                        "/Type/XObject/Subtype/Form/BBox[0 0 300 300]/F<</FS/URL/F(" + Lookout.FILE
                                                + ")>>",
                                        TEXT.getBytes())),
                        READ));
    }

    private static String font(String font) {
        return "/Font<</F " + font + ">>";
    }

    private static String form(String resources, String drawing) {
        return HostilePdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<<" + resources + ">>", drawing.getBytes());
    }
}
