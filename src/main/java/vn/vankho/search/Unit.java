package vn.vankho.search;

/**
 * What is found and shown: an article, a clause of a long one, or of a text without articles a slide or a window.
 *
 * @param key anchor in the document: {@code dieu_5}, {@code trang_3}
 * @param label where it is, for people: "Chương II › Điều 5. Thẩm quyền"; empty where only the page is known
 * @param heading words of the label that say what it is about
 * @param page on which it begins, 1-based; 0 where the file has no pages of its own
 */
record Unit(String key, String label, String heading, String text, int page) {}
