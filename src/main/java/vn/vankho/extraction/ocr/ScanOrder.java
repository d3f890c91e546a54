package vn.vankho.extraction.ocr;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which pages of a file are to be read off their pictures, and by which program.
 *
 * @param pages counted from 1, in the order in which they are read
 * @param marked those whose red ink is read as well, if they are among the pages
 */
public record ScanOrder(Path program, List<Integer> pages, MarkedSheets marked) {
    public static ScanOrder ofArgument(String argument) {
        var parts = argument.split(" ", 3);
        return new ScanOrder(Path.of(parts[2]), numbers(parts[0]), new MarkedSheets(numbers(parts[1])));
    }

    public String toArgument() {
        return words(pages) + " " + words(marked.pages()) + " " + program;
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
