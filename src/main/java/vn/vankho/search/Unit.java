package vn.vankho.search;

/**
 * What is found and shown: an article, a clause of a long one, or of a text without articles a slide or a window.
 *
 * @param key anchor in the document: {@code dieu_5}, {@code trang_3}; several windows of one provision or page share it
 * @param label where it is, for people: "Chương II › Điều 5. Thẩm quyền"; empty where only the page is known
 * @param heading words of the label that say what it is about
 * @param behind letters and digits between the place of the key and the text: in a viewer blanks and signs may be others
 */
record Unit(String key, String label, String heading, String text, OnPages pages, int behind) {
    static final Unit EMPTY = new Unit("", "", "", "", OnPages.NONE, 0);
}
