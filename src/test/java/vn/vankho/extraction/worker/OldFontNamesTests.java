package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A single word in an old font is decoded under every name of such fonts, in every format and every way to name a font. */
class OldFontNamesTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    /** Names, and how "Tổng" and "TỔNG" are written in each. */
    private static final Map<String, String> NAMES = Map.of(
            ".VnTime", "Tæng Tổng",
            "VnTime", "Tæng Tổng",
            ".VNTIME", "Tæng Tổng",
            ".VnArial Narrow", "Tæng Tổng",
            ".VnTimeH", "tæng TỔNG",
            "ABC Times", "Tæng Tổng",
            "VNI-Times", "Toång Tổng",
            "vni-helve", "Toång Tổng");

    private interface Maker {
        byte[] of(String font, String word) throws Exception;
    }

    private record Format(String name, String type, Maker maker) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Format> formats() {
        return Stream.of(
                new Format(
                        "docx: run",
                        WordFile.TYPE,
                        (font, word) -> word("<w:rFonts w:hAnsi=\"" + font + "\"/>", word, "")),
                new Format("docx: style", WordFile.TYPE, OldFontNamesTests::styled),
                new Format(
                        "docx: theme",
                        WordFile.TYPE,
                        (font, word) -> word("<w:rFonts w:hAnsiTheme=\"minorHAnsi\"/>", word, font)),
                new Format("rtf", "application/rtf", OldFontNamesTests::rtf),
                new Format("xls", "application/vnd.ms-excel", (font, word) -> cell(new HSSFWorkbook(), font, word)),
                new Format(
                        "xlsx", OFFICE + "spreadsheetml.sheet", (font, word) -> cell(new XSSFWorkbook(), font, word)),
                new Format(
                        "ppt", "application/vnd.ms-powerpoint", (font, word) -> slide(new HSLFSlideShow(), font, word)),
                new Format(
                        "pptx: run",
                        OFFICE + "presentationml.presentation",
                        (font, word) -> slide(new XMLSlideShow(), font, word)),
                new Format(
                        "pptx: theme and master", OFFICE + "presentationml.presentation", OldFontNamesTests::mastered),
                new Format("odt: style", OPEN + "text", (font, word) -> open("text", font, word, true)),
                new Format("odt: own", OPEN + "text", (font, word) -> open("text", font, word, false)),
                new Format("ods", OPEN + "spreadsheet", (font, word) -> open("spreadsheet", font, word, true)),
                new Format("odp", OPEN + "presentation", (font, word) -> open("presentation", font, word, false)));
    }

    static Stream<Arguments> all() {
        return formats().flatMap(format -> NAMES.keySet().stream().sorted().map(name -> Arguments.of(format, name)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("all")
    void a_word_is_decoded_by_the_name_of_its_font(Format format, String font) throws Exception {
        var words = NAMES.get(font).split(" ");
        var read = text(format.type(), format.maker().of(font, words[0]));

        assertThat(read).contains(words[1]).doesNotContain(words[0]);
    }

    /** In a slide such signs have a font of their own. */
    static Stream<Format> withoutSlides() {
        return formats().filter(format -> !format.name().matches("ppt|pptx: run"));
    }

    @ParameterizedTest
    @MethodSource("withoutSlides")
    void signs_that_a_program_put_in_the_private_area_are_those_of_the_keyboard(Format format) throws Exception {
        var stored = "Tæng"
                .codePoints()
                .mapToObj(c -> Character.toString(c + 0xF000))
                .collect(Collectors.joining());

        var read = text(format.type(), format.maker().of(".VnTime", stored));

        assertThat(read).contains("Tổng").doesNotContain(stored);
        assertThat(text(format.type(), format.maker().of("Wingdings", stored))).contains(stored);
    }

    @Test
    void a_sign_that_names_its_old_font_itself_is_a_letter() throws Exception {
        var file = new WordFile()
                .with(
                        "<w:p><w:r><w:t>T</w:t></w:r><w:r><w:sym w:font=\".VnTime\" w:char=\"F0E6\"/></w:r><w:r><w:t>ng</w:t></w:r></w:p>");

        assertThat(text(WordFile.TYPE, file.bytes())).contains("Tổng");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_word_in_another_font_stays(Format format) throws Exception {
        assertThat(text(format.type(), format.maker().of("Arial", "Tæng"))).contains("Tæng");
    }

    @Test
    void a_number_beside_decoded_paragraphs_is_decoded_too() throws Exception {
        var page =
                "<html><head><meta charset=utf-8></head><body><p>Sè: 12/KH-SKHCN</p><p>quyÕt ®Þnh vÒ viÖc c«ng bè</p><p>30 m², café</p>";

        assertThat(text("text/html", page.getBytes(UTF_8))).contains("Số: 12/KH-SKHCN", "30 m², café");
        var mixed =
                "<html><head><meta charset=utf-8></head><body><p>Quyết định của tỉnh này</p><p>Sè: 12/KH-SKHCN</p><p>quyÕt ®Þnh vÒ viÖc</p>";
        assertThat(text("text/html", mixed.getBytes(UTF_8))).contains("Sè: 12", "quyết định về việc");
    }

    private static byte[] word(String properties, String word, String theme) {
        var file =
                new WordFile().with("<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>" + word + "</w:t></w:r></w:p>");
        return theme.isEmpty() ? file.bytes() : file.theme(theme).bytes();
    }

    private static byte[] styled(String font, String word) {
        return new WordFile()
                .part(
                        "styles",
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font
                                + "\"/></w:rPr></w:rPrDefault></w:docDefaults>")
                .with(WordFile.paragraph(word))
                .bytes();
    }

    private static byte[] rtf(String font, String word) {
        return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fnil " + font + ";}}\\f1 "
                        + written(word) + "\\par}")
                .getBytes(ISO_8859_1);
    }

    /** What is no byte is a number, less than zero from the middle on. */
    private static String written(String word) {
        return word.chars()
                .mapToObj(c -> c < 0x100 ? Character.toString(c) : "\\u" + (short) c + "?")
                .collect(Collectors.joining());
    }

    private static byte[] cell(Workbook book, String font, String word) throws Exception {
        try (book;
                var out = new ByteArrayOutputStream()) {
            var of = book.createFont();
            of.setFontName(font);
            var style = book.createCellStyle();
            style.setFont(of);
            var cell = book.createSheet("S").createRow(0).createCell(0);
            cell.setCellValue(word);
            cell.setCellStyle(style);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] slide(SlideShow<?, ?> show, String font, String word) throws Exception {
        try (show;
                var out = new ByteArrayOutputStream()) {
            var box = show.createSlide().createTextBox();
            box.setText(word);
            box.getTextParagraphs().getFirst().getTextRuns().getFirst().setFontFamily(font);
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] mastered(String font, String word) throws Exception {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            var title = show.createSlide(show.getSlideMasters().getFirst().getLayout("Title Only"))
                    .getPlaceholder(0);
            title.setText(word);
            show.write(out);
            return new Parts(out.toByteArray())
                    .replaced(
                            "ppt/theme/theme1.xml",
                            "<a:latin typeface=\"[^\"]*\"",
                            "<a:latin typeface=\"" + font + "\"");
        }
    }

    private static byte[] open(String kind, String font, String word, boolean named) {
        var spaces = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
        var faces = "<office:font-face-decls><style:font-face style:name='F1' svg:font-family=\"'" + font
                + "'\"/></office:font-face-decls>";
        var style =
                "<style:style style:name='S' style:family='paragraph'><style:text-properties style:font-name='F1'/></style:style>"
                        + "<style:style style:name='C' style:family='table-cell'><style:text-properties style:font-name='F1'/></style:style>";
        var own = "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='S'/>"
                + "<style:style style:name='T1' style:family='text'><style:text-properties fo:font-family=\"'" + font
                + "'\"/></style:style>";
        var line = named
                ? "<text:p text:style-name='P1'>" + word + "</text:p>"
                : "<text:p><text:span text:style-name='T1'>" + word + "</text:span></text:p>";
        var body = switch (kind) {
            case "spreadsheet" ->
                "<table:table table:name='S'><table:table-row><table:table-cell table:style-name='C' office:value-type='string'><text:p>"
                        + word + "</text:p></table:table-cell></table:table-row></table:table>";
            case "presentation" ->
                "<draw:page><draw:frame><draw:text-box>" + line + "</draw:text-box></draw:frame></draw:page>";
            default -> line;
        };
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", (OPEN + kind).getBytes(UTF_8));
        entries.put(
                "content.xml",
                ("<office:document-content" + spaces + ">" + faces + "<office:automatic-styles>" + own
                                + "</office:automatic-styles><office:body><office:" + kind + ">" + body + "</office:"
                                + kind
                                + "></office:body></office:document-content>")
                        .getBytes(UTF_8));
        entries.put(
                "styles.xml",
                ("<office:document-styles" + spaces + ">" + faces + "<office:styles>" + style
                                + "</office:styles></office:document-styles>")
                        .getBytes(UTF_8));
        return WordFile.zip(entries);
    }

    private static String text(String type, byte[] bytes) throws Exception {
        var read = new AllowedReaders(LIMITS).text(new Request(1, Request.Kind.TEXT, type, bytes, null), (_, _) -> {});
        return String.join("\n", Packed.unpackPages(read.texts()));
    }
}
