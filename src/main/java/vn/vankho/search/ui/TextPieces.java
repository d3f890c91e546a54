package vn.vankho.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.extraction.PageText;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Provision;

/** The text of a version, cut into pieces where it is longer than a browser lays out in a time that anybody waits. */
final class TextPieces {
    /** Characters of a piece at most: some two hundred printed pages, longer than all but a few codes. */
    static final int MOST = 500_000;

    /** A page longer than that is cut at the end of a line or a word within so many characters. */
    private static final int BACK = 10_000;

    private final String text;
    private final List<PageText> all;
    private final List<Provision> provisions;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param from where it begins in the whole, whose pages end with a line break each */
    record Piece(int from, List<PageText> pages) {}

    /**
     * Where a text is opened.
     *
     * @param behind letters and digits between the beginning of the piece and the words that were found; 0 where the provision or the page
     *     of the place stands in the same piece
     */
    record Opening(int piece, int behind) {}

    TextPieces(List<PageText> all) {
        this.all = all;
        var whole = new StringBuilder();
        List<PageText> some = new ArrayList<>();
        int from = 0;
        for (var page : all) {
            if (!some.isEmpty() && whole.length() - from + page.text().length() > MOST) {
                pieces.add(new Piece(from, some));
                some = new ArrayList<>();
                from = whole.length();
            }
            int begin = 0;
            while (page.text().length() - begin > MOST) {
                int end = end(page.text(), begin + MOST);
                pieces.add(new Piece(
                        from, List.of(new PageText(page.no(), page.text().substring(begin, end)))));
                from += end - begin;
                begin = end;
            }
            some.add(begin == 0 ? page : new PageText(page.no(), page.text().substring(begin)));
            whole.append(ended(page.text()));
        }
        if (!some.isEmpty()) pieces.add(new Piece(from, some));
        text = whole.toString();
        provisions = text.isBlank() ? List.of() : LegalStructure.of(text).provisions();
    }

    static String ended(String page) {
        return page.endsWith("\n") ? page : page + '\n';
    }

    private static int end(String page, int most) {
        int line = page.lastIndexOf('\n', most - 1);
        int word = page.lastIndexOf(' ', most - 1);
        int end = most - line < BACK ? line + 1 : most - word < BACK ? word + 1 : most;
        return Character.isLowSurrogate(page.charAt(end)) ? end - 1 : end;
    }

    boolean isOf(List<PageText> others) {
        return all.equals(others);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    int count() {
        return pieces.size();
    }

    int pages() {
        return all.size();
    }

    /** From 0. */
    Piece piece(int no) {
        return pieces.get(no);
    }

    /** Those that begin in it, as they stand in the whole. */
    List<Provision> provisionsOf(int no) {
        int from = pieces.get(no).from();
        int until = no + 1 < pieces.size() ? pieces.get(no + 1).from() : text.length();
        return provisions.stream()
                .filter(one -> one.from() >= from && one.from() < until)
                .toList();
    }

    Opening opening(Place place) {
        int begin = provision(place.key()).map(Provision::from).orElseGet(() -> page(place.key()));
        int words = begin;
        for (int left = place.behind(); left > 0 && words < text.length(); words++)
            if (Character.isLetterOrDigit(text.charAt(words))) left--;
        int piece = at(words);
        int behind = 0;
        if (at(begin) < piece)
            for (int i = pieces.get(piece).from(); i < words; i++)
                if (Character.isLetterOrDigit(text.charAt(i))) behind++;
        return new Opening(piece, behind);
    }

    /** A clause that is not told apart leads to its article. */
    private Optional<Provision> provision(String key) {
        return provisions.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .or(() -> key.contains("__") ? provision(key.substring(0, key.indexOf("__"))) : Optional.empty());
    }

    private int page(String key) {
        int at = 0;
        for (var piece : pieces) {
            at = piece.from();
            for (var page : piece.pages()) {
                if (Place.keyOfPage(page.no()).equals(key)) return at;
                at += ended(page.text()).length();
            }
        }
        return 0;
    }

    private int at(int character) {
        int no = 0;
        while (no + 1 < pieces.size() && pieces.get(no + 1).from() <= character) no++;
        return no;
    }
}
