package vn.vankho.command;

import ch.qos.logback.classic.Level;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.extraction.MeasuredScan;

/**
 * {@code evaluate ocr <folder>}: reads scans of which a typed text exists ({@code pairs/scan_text.csv}) as the portal does and prints one JSON
 * object with the share of wrong characters, beside that of a plain run of tesseract ({@code ocr_tesseract/<sha1>.p1.txt} and
 * {@code .plast.txt}: first and last page). What only stands on paper (stamps, recipients) is not in the typed text: it counts as error on both sides.
 * The first pages are read once more lying crooked, and the time of all pages is set against that of the program alone: by the clock, and, as
 * others may use the machine, by what the processors did.
 */
public final class EvaluateOcr {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Integer> DEGREES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    private final ErrorRate ours = new ErrorRate();
    private final ErrorRate plain = new ErrorRate();
    private final Map<Integer, ErrorRate> crooked = new LinkedHashMap<>();
    private double seconds;
    private double plainSeconds;
    private double processor;
    private double plainProcessor;

    private EvaluateOcr() {}

    public static int run(List<String> args) {
        return run(args, System.out, System.err);
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        var pairs = args.size() == 1 ? ScanPairs.in(Path.of(args.getFirst())) : null;
        if (pairs == null) {
            err.println("Cách dùng: ./vankho evaluate ocr <thư mục có pairs/scan_text.csv và ocr_tesseract>");
            return Main.NOT_DONE;
        }
        beQuiet();
        try {
            out.println(
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new EvaluateOcr().evaluate(pairs, err)));
            return Main.DONE;
        } catch (IllegalStateException missing) {
            err.println("Máy này chưa có chương trình nhận dạng chữ tesseract với gói tiếng Việt (vie).");
            return Main.NOT_DONE;
        } catch (Exception e) {
            err.println("Không đọc được dữ liệu đánh giá trong " + args.getFirst() + ": " + e.getMessage());
            return Main.REFUSALS;
        }
    }

    /** What the reader of PDF says of fonts and the like would stand among the figures. */
    private static void beQuiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root)
            root.setLevel(Level.OFF);
    }

    private Map<String, Object> evaluate(ScanPairs pairs, PrintStream err) throws Exception {
        var files = new ArrayList<Map<String, Object>>();
        for (var pair : pairs.all()) {
            err.println(pair.scan().getFileName());
            files.add(file(pair));
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("files", files);
        report.put("characters", ours.characters());
        report.put("cer", ours.rate());
        report.put("plainCer", plain.rate());
        report.put("gain", Map.of("cer_points", ours.pointsBelow(plain)));
        var turned = new LinkedHashMap<String, Object>();
        crooked.forEach((degrees, rate) -> turned.put(String.valueOf(degrees), rate.rate()));
        report.put("firstPageCerByDegrees", turned);
        report.put("secondsToPlainSeconds", ratio(seconds, plainSeconds));
        if (plainProcessor > 0) report.put("processorToPlainProcessor", ratio(processor, plainProcessor));
        return report;
    }

    private static double ratio(double of, double to) {
        return Math.round(of / to * 100) / 100.0;
    }

    /** First and last page, of which a plain reading is there; without one the program reads them here as they are. */
    private Map<String, Object> file(ScanPairs.Pair pair) throws Exception {
        var typed = CharacterErrors.normalised(pair.typed());
        var mine = new ErrorRate();
        var other = new ErrorRate();
        var pages = new ArrayList<Map<String, Object>>();
        try (var scans = new MeasuredScan(pair.scan())) {
            // a server has read pages before
            if (seconds == 0) scans.read(1);
            for (int no : pair.pages(scans.pages())) {
                var read = scans.read(no);
                var bare = scans.plain(no);
                seconds += read.seconds();
                plainSeconds += bare.seconds();
                processor += read.processor();
                plainProcessor += bare.processor();
                var plainText = pair.plain(no).orElse(bare.text());
                var part = part(read.text(), plainText, typed);
                mine.add(read.text(), part);
                other.add(plainText, part);
                if (no == 1) lyingCrooked(scans, read, part);
                pages.add(Map.of("no", no, "confidence", read.confidence(), "skew", read.skew()));
            }
        }
        ours.add(mine);
        plain.add(other);
        var report = new LinkedHashMap<String, Object>();
        report.put("file", pair.scan().getFileName().toString());
        report.put("pages", pages);
        report.put("characters", mine.characters());
        report.put("cer", mine.rate());
        report.put("plainCer", other.rate());
        return report;
    }

    private void lyingCrooked(MeasuredScan scans, MeasuredScan.Read straight, String part) throws Exception {
        crooked.computeIfAbsent(0, _ -> new ErrorRate()).add(straight.text(), part);
        for (int degrees : DEGREES)
            crooked.computeIfAbsent(degrees, _ -> new ErrorRate())
                    .add(scans.crooked(1, degrees).text(), part);
    }

    /** The part of the typed text that the page stands for, by the better of both readings: the same for both. */
    private static String part(String read, String other, String typed) {
        var window = CharacterErrors.best(CharacterErrors.normalised(read), typed);
        var otherWindow = CharacterErrors.best(CharacterErrors.normalised(other), typed);
        var better = window.rate() <= otherWindow.rate() ? window : otherWindow;
        return typed.substring(better.from(), better.until());
    }
}
