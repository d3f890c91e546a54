package vn.vankho.extraction.worker;

import org.xml.sax.SAXException;

/** Enough was read, the parse may end; a SAXException, because that is what parsers let through. */
final class TooMuch extends SAXException {
    TooMuch(int characters) {
        super("more than " + characters + " characters");
    }
}
