package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One good file of every format, and what a broken disk or a broken line makes of it. */
final class SpoiltSet {
    private static final Path OLD_FONTS = Path.of("src/test/resources/legacy");
    private static final String SPOILT = "(read|extraction\\.(door\\.)?\\w+)( (picture|none|extraction\\.\\w+))?";

    private SpoiltSet() {}

    static Stream<HostileFile> files() {
        return good().entrySet().stream()
                .flatMap(file -> Stream.of(
                        new HostileFile("lành." + file.getKey(), file.getValue(), "read( picture)?"),
                        new HostileFile(
                                "nửa." + file.getKey(),
                                () -> HostileZips.half(file.getValue().call()),
                                SPOILT),
                        new HostileFile(
                                "mòn." + file.getKey(),
                                () -> HostileZips.worn(file.getValue().call()),
                                SPOILT)));
    }

    /** By ending. */
    static Map<String, Callable<byte[]>> good() {
        var files = new LinkedHashMap<String, Callable<byte[]>>();
        files.put("docx", () -> HostileWord.docx(words()));
        files.put("odt", () -> HostileOpenDocument.odt("", words()));
        files.put("xlsx", SpoiltSet::sheet);
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
        return files;
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
