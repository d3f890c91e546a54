package vn.vankho.extraction.ocr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which pages of a file are to be read off their pictures, and by which program.
 *
 * @param pages counted from 1, in the order in which they are read
 * @param marked those whose red ink is read as well, if they are among the pages
 * @param time for each page
 */
public record ScanOrder(Path program, List<Integer> pages, MarkedSheets marked, Duration time) {
    public static ScanOrder ofArgument(String argument) {
        var parts = argument.split(" ", 4);
        return new ScanOrder(
                Path.of(parts[3]),
                numbers(parts[0]),
                new MarkedSheets(numbers(parts[1])),
                Duration.ofMillis(Long.parseLong(parts[2])));
    }

    public String toArgument() {
        return words(pages) + " " + words(marked.pages()) + " " + time.toMillis() + " " + program;
    }

    private static List<Integer> numbers(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
