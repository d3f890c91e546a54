package vn.vankho.search.ui;

import java.io.Serializable;

/**
 * Where a document is opened.
 *
 * @param key anchor of the provision, or empty
 * @param page page of the file, 1-based; 0 where it is not known
 * @param query what was searched; its words are marked
 */
record Place(String key, int page, String query) implements Serializable {
    static final Place BEGIN = new Place("", 0, "");

    /** The words to mark: without what excludes ({@code -word}) and without the quotes of a phrase. */
    String words() {
        return query.replaceAll("(^|\\s)-\\S+", " ").replace('"', ' ').strip();
    }

    /** "dieu_5__khoan_2" is "Điều 5": what stands at the beginning of the line, folded; empty where it is no provision. */
    String line() {
        var last = key.isEmpty() ? "" : key.split("__")[0];
        return last.startsWith("dieu_") || last.startsWith("chuong_") || last.startsWith("phu_luc_")
                ? last.replace('_', ' ')
                : "";
    }
}
