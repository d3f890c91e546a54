package vn.vankho.extraction.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program that reads letters off pictures, in a process of its own that gets a plain grey map and nothing else.
 *
 * @param program its path
 * @param folder where its picture is put down and taken away
 * @param alive run a few times a second while it works
 */
public record Tesseract(Path program, Path folder, Runnable alive) {
    /** Mode in which it finds columns and blocks by itself, and that in which it takes the page for one block. */
    static final int BY_ITSELF = 3;

    static final int ONE_BLOCK = 6;
    /** Words wherever they stand. */
    static final int SPARSE = 11;

    private static final String LANGUAGE = "vie";
    private static final long BEAT_MILLIS = 400;
    /** A page of dense print takes three seconds; one full of dots takes longer and says nothing. */
    private static final Duration MOST = Duration.ofSeconds(60);

    /**
     * @param dpi of the picture
     * @param left how long it may take
     * @throws IOException where the program does not start, takes longer or ends with an error, with its own words
     */
    Tsv read(GreyPage page, int mode, int dpi, Duration left) throws IOException {
        var picture = Files.createTempFile(folder, "page", ".pgm");
        try {
            page.writePgm(Files.newOutputStream(picture));
            var command = List.of(
                    program.toString(),
                    picture.toString(),
                    "stdout",
                    "-l",
                    LANGUAGE,
                    "--psm",
                    "" + mode,
                    "--dpi",
                    "" + dpi,
                    "tsv");
            return new Tsv(run(command, left.compareTo(MOST) < 0 ? left : MOST), page.width(), page.height());
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private String run(List<String> command, Duration most) throws IOException {
        var output = Files.createTempFile(folder, "words", ".tsv");
        var errors = Files.createTempFile(folder, "said", ".txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            process.getOutputStream().close();
            await(process, most);
            if (process.exitValue() != 0) throw new IOException("tesseract: " + said(errors));
            return Files.readString(output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
            Files.deleteIfExists(errors);
        }
    }

    private void await(Process process, Duration most) throws InterruptedException, IOException {
        long begun = System.nanoTime();
        while (!process.waitFor(BEAT_MILLIS, TimeUnit.MILLISECONDS)) {
            alive.run();
            if (System.nanoTime() - begun > most.toNanos())
                throw new IOException("tesseract: longer than " + most.toSeconds() + " s");
        }
    }

    private static String said(Path errors) throws IOException {
        var words = Files.readString(errors, StandardCharsets.ISO_8859_1).strip();
        return words.length() > 300 ? words.substring(0, 300) : words;
    }
}
