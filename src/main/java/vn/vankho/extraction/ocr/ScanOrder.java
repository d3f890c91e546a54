package vn.vankho.extraction.ocr;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which pages of a file are to be read off their pictures, and by which program.
 *
 * @param pages counted from 1, in the order in which they are read
 */
public record ScanOrder(Path program, List<Integer> pages) {
    public static ScanOrder ofArgument(String argument) {
        int blank = argument.indexOf(' ');
        var pages = Arrays.stream(argument.substring(0, blank).split(",", -1))
                .map(Integer::valueOf)
                .toList();
        return new ScanOrder(Path.of(argument.substring(blank + 1)), pages);
    }

    public String toArgument() {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(",")) + " " + program;
    }
}
