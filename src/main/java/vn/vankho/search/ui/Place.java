package vn.vankho.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.List;
import vn.vankho.extraction.PageText;

/**
 * Where a document is opened.
 *
 * @param key anchor of the provision, or empty
 * @param page page of the file, 1-based; 0 where it is not known
 * @param query what was searched; its words are marked
 * @param line how the line of the provision begins, folded ("dieu 5"); empty where it is not known
 * @param before how many lines of the text begin like it before it: an annexed Quy chế has a Điều 5 too
 * @param beforeOnPage how many of them stand on the same page
 * @param behind letters and digits between the provision, the page, or the beginning, and the words that were found; 0 where they are near
 */
record Place(String key, int page, String query, String line, int before, int beforeOnPage, int behind)
        implements Serializable {
    static final Place BEGIN = asked("", 0, 0, "");
    private static final String PAGE_KEY = "trang_";

    /** As the address says it: {@code dieu=dieu_5&trang=3&sau=1830&q=…}. */
    static Place asked(QueryParameters address) {
        return asked(
                address.getSingleParameter("dieu").orElse(""),
                number(address, "trang", 6),
                number(address, "sau", 8),
                address.getSingleParameter("q").orElse(""));
    }

    static Place asked(String key, int page, String query) {
        return asked(key, page, 0, query);
    }

    private static Place asked(String key, int page, int behind, String query) {
        if (page == 0 && key.matches(PAGE_KEY + "\\d{1,6}"))
            return new Place(key, Integer.parseInt(key.substring(PAGE_KEY.length())), query, "", 0, 0, behind);
        return new Place(key, page, query, "", 0, 0, behind);
    }

    static String keyOfPage(int no) {
        return PAGE_KEY + no;
    }

    private static int number(QueryParameters address, String name, int digits) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1," + digits + "}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** As a view needs it that knows lines and pages, not provisions. */
    int behindLine() {
        return line.isEmpty() && !key.isEmpty() && !key.startsWith(PAGE_KEY) ? 0 : behind;
    }

    /** The words to mark: without what excludes ({@code -word}, {@code -"two words"}); a phrase keeps its quotes and is marked as a whole. */
    String words() {
        return query.replaceAll("(^|\\s)-([\"“”][^\"“”]*[\"“”]|\\S+)", " ").strip();
    }

    /** With the line found in the text of the document; as it is where the text has no such provision. */
    Place in(List<PageText> pages) {
        return key.isEmpty() || key.startsWith(PAGE_KEY)
                ? this
                : PlaceInText.of(pages).find(this);
    }
}
