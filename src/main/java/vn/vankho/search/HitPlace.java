package vn.vankho.search;

import org.apache.lucene.document.Document;

/**
 * Where a document is opened to show a hit: at the words of its snippet.
 *
 * @param page on which they stand, 1-based; 0 where the file has no pages of its own
 * @param behind letters and digits between the place of the key and the words; 0 where they are near it, and its heading is to be seen
 */
record HitPlace(String key, int page, int behind) {
    static final String PAGE_KEY = "trang_";

    /** About half a screen. */
    private static final int NEAR = 900;

    /** @param at character of the unit's text where its words begin, -1 where it has none or its beginning is meant */
    static HitPlace of(Document unit, int at) {
        var key = Hits.text(unit, IndexFields.UNIT_KEY);
        var pages = OnPages.of(number(unit, IndexFields.PAGE), unit.get(IndexFields.PAGES));
        if (at < 0) return new HitPlace(key, pages.first(), 0);
        var on = pages.at(at);
        var text = Hits.text(unit, IndexFields.BODY);
        boolean ofPage = key.startsWith(PAGE_KEY);
        int behind = ofPage && on.at() > 0
                ? letters(text, on.at(), at)
                : number(unit, IndexFields.BEHIND) + letters(text, 0, at);
        return new HitPlace(ofPage ? PAGE_KEY + on.page() : key, on.page(), behind < NEAR ? 0 : behind);
    }

    private static int letters(String text, int from, int until) {
        int letters = 0;
        for (int i = from; i < until; i++) if (Character.isLetterOrDigit(text.charAt(i))) letters++;
        return letters;
    }

    private static int number(Document unit, String name) {
        var field = unit.getField(name);
        return field == null ? 0 : field.numericValue().intValue();
    }
}
