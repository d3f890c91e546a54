package vn.vankho.extraction;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.extraction.ocr.ScanOrder;
import vn.vankho.extraction.ocr.SeenWord;
import vn.vankho.extraction.ocr.WordLayer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.extraction.worker.table.TableBounds;

/** All that the portal ever asks of a file of a type. */
final class FuzzJobs {
    /** Reading letters off a picture takes seconds: of so many pictures one is read. */
    private static final int ONE_SCAN_OF = 12;

    private static final WordLayer WORD = new WordLayer(List.of(
            new WordLayer.OfPage(1, true, 1000, 1400, 1.5, List.of(new SeenWord("Điều", 90, 0, -100, -600, 80, 30)))));

    /** What a register of another office comes in. */
    private static final Set<String> TABLES = Stream.of(FileKind.XLSX, FileKind.XLS, FileKind.DOCX, FileKind.DOC)
            .map(FileKind::mediaType)
            .collect(Collectors.toSet());

    private final Random chance;
    private final Path made;
    private final Optional<Path> tesseract = DrawnPage.tesseract();

    /** @param made where workers write what they make */
    FuzzJobs(Random chance, Path made) {
        this.chance = chance;
        this.made = made;
    }

    List<WorkerJob> of(String type, byte[] bytes) {
        var jobs = new ArrayList<>(List.of(Workers.job(type, bytes)));
        jobs.addAll(behindText(type, bytes));
        return jobs;
    }

    /** All but reading it. */
    List<WorkerJob> behindText(String type, byte[] bytes) {
        var jobs = new ArrayList<WorkerJob>();
        if (TABLES.contains(type))
            jobs.add(made(Request.Kind.TABLES, "", new TableBounds(20_000, 60, 8_000, 200_000).toArgument(), bytes));
        if (type.equals(FileKind.MSG.mediaType())) jobs.add(made(Request.Kind.LETTER, type, "", bytes));
        if (!PagePictures.hasPicture(type)) return jobs;
        jobs.add(Workers.picture(type, bytes));
        jobs.add(made(Request.Kind.SEARCHABLE, type, WORD.toArgument(), bytes));
        if (type.equals(FileKind.PDF.mediaType())) jobs.add(Workers.signatures(bytes));
        else jobs.add(made(Request.Kind.PAGES, type, "", bytes));
        if (tesseract.isPresent() && chance.nextInt(ONE_SCAN_OF) == 0)
            jobs.add(job(
                    Request.Kind.SCAN,
                    type,
                    new ScanOrder(tesseract.get(), List.of(1), new MarkedSheets(List.of(1)), Duration.ofMinutes(1))
                            .toArgument(),
                    null,
                    bytes));
        return jobs;
    }

    private WorkerJob made(Request.Kind kind, String type, String argument, byte[] bytes) {
        return job(kind, type, argument, new Request.Target(made, 20_000_000), bytes);
    }

    private static WorkerJob job(Request.Kind kind, String type, String argument, Request.Target target, byte[] bytes) {
        return new WorkerJob(kind, type, argument, bytes.length, target, () -> new ByteArrayInputStream(bytes));
    }
}
