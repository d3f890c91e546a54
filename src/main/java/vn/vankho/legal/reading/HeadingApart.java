package vn.vankho.legal.reading;

import vn.vankho.legal.text.Passage;

/**
 * A paragraph that the page broke into lines, joined: the name of an article must not run into the sentence below it.
 *
 * @param heading label and name of the provision that begins with it; empty where it has no name
 * @param below what follows
 */
record HeadingApart(String heading, String below) {
    static HeadingApart of(Passage passage) {
        var name = passage.head() == null ? "" : passage.head().heading();
        int at = name.isEmpty() ? -1 : passage.text().indexOf(name);
        if (at < 0) return new HeadingApart("", passage.text());
        int end = at + name.length();
        return new HeadingApart(passage.text().substring(0, end), passage.text().substring(end));
    }

    /** As lines of a text; that below may be empty. */
    String lines() {
        return heading.isEmpty() ? below : heading + "\n" + below;
    }
}
