package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vankho.extraction.worker.PackedPicture;

/** One good file of every format, and what a broken disk or a broken line makes of it. */
final class SpoiltSet {
    private static final Path OLD_FONTS = Path.of("src/test/resources/legacy");

    /** Where a container breaks depends on the second in which it was packed. */
    private static final String BROKEN = "extraction\\.(door\\.)?damaged";

    private static final String AT_THE_DOOR = "extraction.door.damaged";
    private static final String INSIDE = "extraction.damaged";
    private static final String UNDRAWN = "read extraction.damaged";
    private static final String DRAWN = "read picture";
    private static final String READ = HostileFile.READ;

    /** What is left of a file that was cut in half, and of one with a byte of each thousand changed, by its ending. */
    private record Ends(String half, String worn) {}

    private static final Map<String, Ends> ENDS = Map.ofEntries(
            entry("docx", new Ends(AT_THE_DOOR, READ)),
            entry("odt", new Ends(AT_THE_DOOR, BROKEN)),
            entry("xlsx", new Ends(AT_THE_DOOR, BROKEN)),
            entry("pptx", new Ends(AT_THE_DOOR, BROKEN)),
            entry("ods", new Ends(AT_THE_DOOR, BROKEN)),
            entry("odp", new Ends(AT_THE_DOOR, BROKEN)),
            entry("pdf", new Ends(AT_THE_DOOR, INSIDE + " " + INSIDE)),
            entry("doc", new Ends(AT_THE_DOOR, INSIDE)),
            entry("rtf", new Ends(READ, READ)),
            entry("xls", new Ends(INSIDE, INSIDE)),
            entry("ppt", new Ends(INSIDE, INSIDE)),
            entry("html", new Ends(READ, READ)),
            entry("2003.doc", new Ends(INSIDE, INSIDE)),
            entry("2003.xls", new Ends(INSIDE, INSIDE)),
            entry("mht", new Ends(READ, READ)),
            entry("msg", new Ends(INSIDE, "extraction.door.unknownContent")),
            entry("eml", new Ends(READ, READ)),
            entry("txt", new Ends(READ, READ)),
            entry("png", new Ends(UNDRAWN, UNDRAWN)),
            entry("jpg", new Ends(DRAWN, UNDRAWN)),
            entry("gif", new Ends(UNDRAWN, DRAWN)),
            entry("bmp", new Ends(UNDRAWN, DRAWN)),
            // to draw the rows that are left is as good as to refuse them
            entry("jp2", new Ends(UNDRAWN + "|" + DRAWN, UNDRAWN + "|" + DRAWN)),
            entry("tif", new Ends(UNDRAWN + "|" + DRAWN, DRAWN)));

    private SpoiltSet() {}

    static Stream<HostileFile> files() {
        return good().entrySet().stream()
                .flatMap(file -> Stream.of(
                        new HostileFile("lành." + file.getKey(), file.getValue(), "read( picture)?"),
                        new HostileFile(
                                "nửa." + file.getKey(),
                                () -> HostileZips.half(file.getValue().call()),
                                ENDS.get(file.getKey()).half()),
                        new HostileFile(
                                "mòn." + file.getKey(),
                                () -> HostileZips.worn(file.getValue().call()),
                                ENDS.get(file.getKey()).worn())));
    }

    /** By ending. */
    static Map<String, Callable<byte[]>> good() {
        var files = new LinkedHashMap<String, Callable<byte[]>>();
        files.put("docx", () -> HostileWord.docx(words()));
        files.put("odt", () -> HostileOpenDocument.odt("", words()));
        files.put("xlsx", SpoiltSet::sheet);
        files.put("ods", () -> HostileOpenDocument.ods(words()));
        files.put("2003.doc", () -> MarkupSet.wordXml(words()));
        files.put("2003.xls", () -> MarkupSet.excelXml(words()));
        files.put("mht", SpoiltSet::page);
        files.put("pptx", () -> Slides.pptx("Kế hoạch", words()));
        files.put("odp", () -> Slides.odp("Kế hoạch", words()));
        files.put("pdf", () -> HostilePages.pdf(20));
        files.put("doc", () -> Files.readAllBytes(OLD_FONTS.resolve("old-fonts.doc")));
        files.put("rtf", () -> Files.readAllBytes(OLD_FONTS.resolve("old-fonts.rtf")));
        files.put("xls", () -> HostilePages.xls(null));
        files.put("ppt", () -> Slides.ppt(null, "Kế hoạch", words().substring(0, 9_000)));
        files.put("html", () -> ("<html><body><h1>Điều 1</h1><p>" + words()).getBytes(UTF_8));
        files.put("msg", OutlookSet::letter);
        files.put("eml", () -> ("From: a@b\nSubject: thử\nContent-Type: text/plain\n\n" + words()).getBytes(UTF_8));
        files.put("txt", () -> ("Điều 1. Phạm vi\n" + words()).getBytes(UTF_8));
        for (var format : new String[] {"png", "jpg", "gif", "bmp", "tif"})
            files.put(format, () -> HostilePages.picture(format.equals("tif") ? "tiff" : format));
        files.put("jp2", () -> PackedPicture.of("tiles.jp2"));
        return files;
    }

    /** A page of the web in one file, as browsers save it. */
    private static byte[] page() {
        return ("From: <Saved by Blink>\nSubject: Kế hoạch\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"trang\"\n\n"
                        + "--trang\nContent-Type: text/html; charset=utf-8\nContent-Location: http://127.0.0.1/\n\n"
                        + "<html><body><h1>Điều 1</h1><p>" + words().replaceAll("(.{60,80}) ", "$1\n")
                        + "</p></body></html>\n--trang--\n")
                .getBytes(UTF_8);
    }

    private static byte[] sheet() throws Exception {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Danh mục");
            for (int i = 0; i < 200; i++) sheet.createRow(i).createCell(0).setCellValue("Dòng " + i);
            book.write(out);
            return out.toByteArray();
        }
    }

    /** Text that packs badly, so that most of a container is content. */
    private static String words() {
        var random = new Random(11);
        var text = new StringBuilder();
        for (int i = 0; i < 5_000; i++)
            text.append(Integer.toString(random.nextInt(), 36)).append(' ');
        return text.toString();
    }
}
