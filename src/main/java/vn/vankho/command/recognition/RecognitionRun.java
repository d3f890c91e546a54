package vn.vankho.command.recognition;

import static vn.vankho.command.recognition.AnswerTable.cell;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vankho.extraction.MeasuredScan;
import vn.vankho.extraction.MeasuredText;
import vn.vankho.legal.recognition.FieldsFile;
import vn.vankho.legal.recognition.KnownFields;
import vn.vankho.legal.recognition.LegalRecognition;
import vn.vankho.legal.recognition.Recognised;
import vn.vankho.vietnamese.DocumentHeader;

/** Reads the files of a folder as the portal does, and sets what was recognised against its tables. */
final class RecognitionRun {
    private static final int SMALL = 20_000;
    private static final int WARM = 5;

    private final Path folder;
    private final PrintStream progress;
    private final Map<String, Fields> groups = new LinkedHashMap<>();
    private final Titles titles;
    private final RelationScores relations;
    private final ListScore lists;
    private final KnownFields known = KnownFields.of(FieldsFile.load());
    private final FieldAnswers answers;
    private final List<String> unreadable = new ArrayList<>();
    private int left;
    /** Texts of a few pages, to be read once more by a warm program. */
    private final List<List<String>> small = new ArrayList<>();

    RecognitionRun(Path folder, PrintStream progress) throws IOException {
        this.folder = folder;
        this.progress = progress;
        titles = new Titles(folder);
        answers = FieldAnswers.of(folder, known);
        for (var group : List.of("digital", "legacy", "scan")) groups.put(group, new Fields(titles, answers));
        relations = new RelationScores(AnswerTable.of(folder.resolve("relations.csv")));
        lists = new ListScore(AnswerTable.in(folder.resolve("danh_muc_het_hieu_luc")));
    }

    Map<String, Object> report() throws IOException {
        for (var row : AnswerTable.of(folder.resolve("metadata.csv")).rows()) file(row);
        var report = new LinkedHashMap<String, Object>();
        groups.forEach((name, fields) -> report.put(name, fields.report()));
        report.put("relations", relations.report());
        report.put("lists", Map.of("rows", lists.report()));
        report.put("smallDocumentsPerSecond", smallPerSecond());
        report.put("noLegalDocument", left);
        report.put("unreadable", unreadable);
        return report;
    }

    /** By the time of one core that it takes, whatever else the machine does. */
    private long smallPerSecond() {
        if (small.isEmpty()) return 0;
        for (int warm = 0; warm < WARM; warm++) small.forEach(this::read);
        var core = ManagementFactory.getThreadMXBean();
        long begin = core.getCurrentThreadCpuTime();
        small.forEach(this::read);
        return Math.round(small.size() * 1e9 / Math.max(1, core.getCurrentThreadCpuTime() - begin));
    }

    private void read(List<String> pages) {
        LegalRecognition.read(pages, Map.of(), known);
    }

    /** Files of a type that no law knows (forms, price lists, ISO procedures) are for others to read. */
    private void file(Map<String, String> row) {
        var file = folder.resolve(cell(row, "file"));
        boolean other = cell(row, "nhom").startsWith("iso") || !DocumentHeader.isType(cell(row, "loai"));
        if (other) {
            left++;
            return;
        }
        progress.println(file.getFileName());
        try {
            var pages = pages(file);
            var read = LegalRecognition.read(pages.texts(), pages.words(), known);
            if (pages.texts().stream().mapToInt(String::length).sum() < SMALL) small.add(pages.texts());
            count(row, pages.scanned() ? "scan" : group(row), read);
        } catch (Exception | StackOverflowError broken) {
            unreadable.add(cell(row, "file"));
            count(row, group(row), LegalRecognition.read(List.of("")));
        }
    }

    private void count(Map<String, String> row, String group, Recognised read) {
        groups.getOrDefault(group, new Fields(titles, answers)).count(row, read);
        relations.count(cell(row, "so_ky_hieu"), read);
        lists.count(cell(row, "so_ky_hieu"), read);
    }

    private static String group(Map<String, String> row) {
        var charset = cell(row, "bang_ma").toUpperCase(Locale.ROOT);
        if (cell(row, "lop_chu").startsWith("scan")) return "scan";
        return charset.startsWith("TCVN3") || charset.startsWith("VNI") ? "legacy" : "digital";
    }

    private record Pages(List<String> texts, boolean scanned, Map<String, Integer> words) {}

    /** Of a scan the first page and the last: what this measures stands there. */
    private static Pages pages(Path file) throws Exception {
        var read = MeasuredText.of(file);
        if (!read.pictures().contains(1)) return new Pages(read.pages(), false, Map.of());
        try (var scan = new MeasuredScan(file)) {
            var texts = new ArrayList<String>();
            var first = scan.read(1);
            texts.add(first.text());
            if (scan.pages() > 1) texts.add(scan.read(scan.pages()).text());
            return new Pages(texts, true, first.words());
        }
    }
}
