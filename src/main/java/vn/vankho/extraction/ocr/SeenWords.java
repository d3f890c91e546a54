package vn.vankho.extraction.ocr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The words of a page as they are stored: a line for each, numbers and the word, deflated. */
public final class SeenWords {
    private static final int NUMBERS = 6;

    private SeenWords() {}

    static byte[] pack(List<SeenWord> words) {
        if (words.isEmpty()) return new byte[0];
        var lines = words.stream().map(SeenWords::line).collect(Collectors.joining("\n"));
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out)) {
            deflated.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static List<SeenWord> unpack(byte[] packed) {
        if (packed.length == 0) return List.of();
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(SeenWords::word)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(SeenWord word) {
        return word.line() + " " + word.confidence() + " " + word.x() + " " + word.y() + " " + word.width() + " "
                + word.height() + " " + word.text();
    }

    static SeenWord word(String line) {
        var cells = line.split(" ", NUMBERS + 1);
        return new SeenWord(
                cells[NUMBERS],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]));
    }
}
