package vn.vankho.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.extraction.MeasuredScan;

/**
 * {@code evaluate ocr <folder>}: reads scans of which a typed text exists ({@code pairs/scan_text.csv}) as the portal does and prints one JSON
 * object with the share of wrong characters, beside that of a plain run of tesseract ({@code ocr_tesseract/<sha1>.p1.txt} and
 * {@code .plast.txt}: first and last page). The typed text lacks what only stands on paper (stamps, recipients): it counts as error on both sides.
 */
public final class EvaluateOcr {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHORT_HASH = 12;

    private int errors;
    private int plainErrors;
    private int characters;

    private EvaluateOcr() {}

    public static int run(List<String> args) {
        return run(args, System.out, System.err);
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        var corpus = args.size() == 1 ? corpus(Path.of(args.getFirst())) : null;
        if (corpus == null) {
            err.println("Cách dùng: ./vankho evaluate ocr <thư mục có pairs/scan_text.csv và ocr_tesseract>");
            return Main.NOT_DONE;
        }
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new EvaluateOcr().evaluate(corpus, MeasuredScan.here(), err)));
            return Main.DONE;
        } catch (IllegalStateException missing) {
            err.println("Máy này chưa có chương trình nhận dạng chữ tesseract với gói tiếng Việt (vie).");
            return Main.NOT_DONE;
        } catch (Exception e) {
            err.println("Không đọc được dữ liệu đánh giá trong " + corpus + ": " + e.getMessage());
            return Main.REFUSALS;
        }
    }

    private static @Nullable Path corpus(Path folder) {
        for (var one : List.of(folder, folder.resolve("corpus")))
            if (Files.isReadable(one.resolve("pairs/scan_text.csv"))) return one;
        return null;
    }

    private Map<String, Object> evaluate(Path corpus, MeasuredScan scans, PrintStream err) throws Exception {
        var files = new ArrayList<Map<String, Object>>();
        var rows = Files.readAllLines(corpus.resolve("pairs/scan_text.csv"));
        var heads = List.of(rows.getFirst().replace("\uFEFF", "").split(",", -1));
        for (var row : rows.subList(1, rows.size())) {
            if (row.isBlank()) continue;
            var cells = row.split(",", -1);
            var scan = corpus.resolve(cells[heads.indexOf("scan")]);
            err.println(scan.getFileName());
            files.add(file(
                    scan,
                    corpus,
                    CharacterErrors.normalised(Files.readString(corpus.resolve(cells[heads.indexOf("text")]))),
                    scans));
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("files", files);
        report.put("characters", characters);
        report.put("cer", rate(errors, characters));
        report.put("plainCer", rate(plainErrors, characters));
        report.put("gain", Map.of("cer_points", points(plainErrors - errors, characters)));
        return report;
    }

    /** First and last page, of which a plain reading is there. */
    private Map<String, Object> file(Path scan, Path corpus, String typed, MeasuredScan scans) throws Exception {
        var plain = new LinkedHashMap<Integer, String>();
        plain(corpus, scan, "p1").ifPresent(text -> plain.put(1, text));
        int last = scans.pages(scan);
        plain(corpus, scan, "plast").ifPresent(text -> plain.putIfAbsent(last, text));
        var read = scans.read(scan, List.copyOf(plain.keySet()));
        var inOrder = plain.keySet().stream()
                .map(no -> Objects.requireNonNull(read.get(no)))
                .toList();
        int ours = 0;
        int theirs = 0;
        int length = 0;
        for (var page : plain.entrySet()) {
            var mine = CharacterErrors.normalised(
                    Objects.requireNonNull(read.get(page.getKey())).text());
            var other = CharacterErrors.normalised(page.getValue());
            var window = CharacterErrors.best(mine, typed);
            var otherWindow = CharacterErrors.best(other, typed);
            // the same part of the typed text for both: that of the better reading
            var part = window.rate() <= otherWindow.rate() ? window : otherWindow;
            var text = typed.substring(part.from(), part.until());
            ours += CharacterErrors.between(mine, text);
            theirs += CharacterErrors.between(other, text);
            length += text.length();
        }
        errors += ours;
        plainErrors += theirs;
        characters += length;
        var report = new LinkedHashMap<String, Object>();
        report.put("file", scan.getFileName().toString());
        report.put("pages", List.copyOf(plain.keySet()));
        report.put("characters", length);
        report.put("cer", rate(ours, length));
        report.put("plainCer", rate(theirs, length));
        report.put(
                "confidence",
                inOrder.stream().map(MeasuredScan.Read::confidence).toList());
        report.put("skew", inOrder.stream().map(MeasuredScan.Read::skew).toList());
        return report;
    }

    private static Optional<String> plain(Path corpus, Path scan, String page) throws Exception {
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(scan)));
        var file = corpus.resolve("ocr_tesseract").resolve(hash.substring(0, SHORT_HASH) + "." + page + ".txt");
        return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static double rate(int errors, int characters) {
        return characters == 0 ? 0 : Math.round(errors * 10_000.0 / characters) / 10_000.0;
    }

    private static double points(int fewer, int characters) {
        return characters == 0 ? 0 : Math.round(fewer * 10_000.0 / characters) / 100.0;
    }
}
