package vn.vankho.extraction.worker;

import org.xml.sax.SAXException;

/** A limit was passed in the middle of a parse; a SAXException, because that is what parsers let through. */
final class TooMuch extends SAXException {
    private final String reason;

    TooMuch(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
