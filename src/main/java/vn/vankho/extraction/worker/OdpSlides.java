package vn.vankho.extraction.worker;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The slides of an OpenDocument presentation, words and tables: the reader that comes with Tika does not tell where a slide ends. */
final class OdpSlides extends OpenPages {
    /** Class of the element that begins a slide. */
    static final String MARK = "slide";

    OdpSlides(ContentHandler out) {
        super(out);
    }

    @Override
    boolean isPage(String uri, String name) {
        return uri.equals(DRAW) && name.equals("page");
    }

    @Override
    void begin(Attributes page) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", "class", "class", "CDATA", MARK);
        start("div", attributes);
    }

    @Override
    void end() throws SAXException {
        end("div");
    }
}
