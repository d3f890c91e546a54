package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file.
 *
 * @param pages how many pages, sheets or slides
 * @param characters of all pages
 * @param unreadPages pages that are a picture without text
 * @param cut whether the file says more than the limit of characters lets through: this is its first part
 * @param title and {@code author}: what the file says in its properties, or empty
 * @param firstPage the beginning of page one, and {@code ending}: the end of what follows it; both for recognition
 * @param pictures numbers of the pages whose words have to be read off their picture, counted from 1
 * @param rubbish of these, the pages whose words are none; on the others whatever words there are were printed over the picture
 * @param texts all pages, see {@link Packed}
 * @param html the safe reading view, packed, or empty where there is none
 * @param mark of secrecy that is on page one otherwise than in its text, or empty
 * @param original the text as it stands in the file, where some of it was decoded from a charset of the time before Unicode
 */
public record FileText(
        int pages,
        int characters,
        int unreadPages,
        boolean cut,
        String title,
        String author,
        String firstPage,
        String ending,
        List<Integer> pictures,
        List<Integer> rubbish,
        byte[] texts,
        byte[] html,
        String mark,
        @Nullable OriginalText original) {
    /** Characters of the first page and of the ending that recognition looks at. */
    static final int FIRST_PAGE = 12_000;

    /** What a reader got, page by page; a file is one page at least. */
    static FileText of(List<String> pages, boolean cut, String title, String author, String html) throws IOException {
        return of(pages, 0, List.of(), cut, title, author, html);
    }

    /** The same of a file that has pages that are pictures. */
    static FileText of(
            List<String> pages,
            int unreadPages,
            List<Integer> pictures,
            boolean cut,
            String title,
            String author,
            String html)
            throws IOException {
        var first = pages.isEmpty() ? "" : pages.getFirst();
        int characters = pages.stream().mapToInt(String::length).sum();
        return new FileText(
                Math.max(1, pages.size()),
                characters,
                unreadPages,
                cut,
                shortened(title),
                shortened(author),
                first.length() > FIRST_PAGE ? first.substring(0, FIRST_PAGE) : first,
                ending(pages),
                List.copyOf(pictures),
                List.of(),
                Packed.pages(pages),
                Packed.text(html),
                "",
                null);
    }

    /** The same with the text as it stood in the file. */
    FileText decodedFrom(OriginalText before) {
        return new FileText(
                this.pages,
                characters,
                unreadPages,
                cut,
                title,
                author,
                firstPage,
                ending,
                pictures,
                rubbish,
                texts,
                html,
                mark,
                before);
    }

    /** The same of a file with a mark that its text does not show. */
    FileText marked(String mark) {
        return new FileText(
                this.pages,
                characters,
                unreadPages,
                cut,
                title,
                author,
                firstPage,
                ending,
                pictures,
                rubbish,
                texts,
                html,
                mark,
                original);
    }

    /** The same of a file in which the words of these pages are none. */
    FileText withRubbish(List<Integer> rubbish) {
        return new FileText(
                this.pages,
                characters,
                unreadPages,
                cut,
                title,
                author,
                firstPage,
                ending,
                pictures,
                List.copyOf(rubbish),
                texts,
                html,
                mark,
                original);
    }

    /** The last characters behind what {@code firstPage} holds. */
    private static String ending(List<String> pages) {
        var out = new StringBuilder();
        for (int i = pages.size() - 1; i >= 0 && out.length() < FIRST_PAGE; i--) {
            var page = i == 0
                    ? pages.getFirst().substring(Math.min(pages.getFirst().length(), FIRST_PAGE))
                    : pages.get(i);
            out.insert(0, page + "\n");
        }
        return out.length() > FIRST_PAGE ? out.substring(out.length() - FIRST_PAGE) : out.toString();
    }

    private static String shortened(String property) {
        var clean = CleanText.of(property).replace('\n', ' ').strip();
        return clean.length() > 500 ? clean.substring(0, 500) : clean;
    }
}
