package vn.vankho.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The words to lay behind the pictures of a file, page by page, as text that travels to the worker.
 *
 * @param pages in any order
 */
public record WordLayer(List<OfPage> pages) {
    private static final String PAGE = "#";

    /**
     * Words of a page.
     *
     * @param no of the page, from 1
     * @param width and {@code height}: of the picture the places are measured on, in pixels
     * @param alone whether these are all words of the page: words of the file that nobody sees give way to them
     * @param turn degrees clockwise by which the words have to be turned about the middle of the page to lie on its picture
     */
    public record OfPage(int no, boolean alone, int width, int height, double turn, List<SeenWord> words) {}

    public String toArgument() {
        var out = new StringBuilder();
        for (var page : pages) {
            out.append(PAGE).append(page.no()).append(' ').append(page.alone()).append(' ');
            out.append(page.width())
                    .append(' ')
                    .append(page.height())
                    .append(' ')
                    .append(page.turn())
                    .append('\n');
            for (var word : page.words()) out.append(SeenWords.line(word)).append('\n');
        }
        return out.toString();
    }

    public static WordLayer ofArgument(String argument) {
        var pages = new ArrayList<OfPage>();
        for (var line : (Iterable<String>) argument.lines()::iterator) {
            if (!line.startsWith(PAGE)) {
                pages.getLast().words().add(SeenWords.word(line));
                continue;
            }
            var cells = line.substring(1).split(" ", -1);
            pages.add(new OfPage(
                    Integer.parseInt(cells[0]),
                    Boolean.parseBoolean(cells[1]),
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    Double.parseDouble(cells[4]),
                    new ArrayList<>()));
        }
        return new WordLayer(pages);
    }
}
