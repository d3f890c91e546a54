package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;

/** The texts of pages as they grow: parted by marks where the format has slides or sheets, else by form feeds. */
final class PageTexts {
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private boolean blank = true;
    private boolean marked;
    private boolean asWritten;

    /** Another one with the same texts so far, whose pages keep their soft hyphens: in an old font they are letters. */
    PageTexts asWritten() {
        var copy = new PageTexts();
        copy.asWritten = true;
        copy.pages.addAll(pages);
        copy.page.append(page);
        copy.blank = blank;
        copy.marked = marked;
        return copy;
    }

    /**
     * A slide or sheet begins. One without words is a page too: those behind it keep their numbers.
     *
     * @return whether there is a page before it
     */
    boolean mark() {
        boolean turn = marked || !blank;
        if (turn) turn();
        marked = true;
        return turn;
    }

    void append(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                page.append(text, from, i);
                from = i + 1;
                if (!blank && !marked) turn();
            } else if (c > ' ') blank = false;
        }
        page.append(text, from, text.length());
    }

    void endLine() {
        if (!page.isEmpty() && page.charAt(page.length() - 1) != '\n') page.append('\n');
    }

    private void turn() {
        pages.add(asWritten ? CleanText.asWritten(page) : CleanText.of(page));
        page.setLength(0);
        blank = true;
    }

    int size() {
        return pages.size();
    }

    /** Cleaned; at least one. Called once, at the end. */
    List<String> pages() {
        if (!blank || marked || pages.isEmpty()) turn();
        return pages;
    }
}
