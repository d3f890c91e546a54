package vn.vankho.extraction.worker;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The sheets of an OpenDocument workbook with their names, as those of Excel: the reader that comes with Tika tells neither. */
final class OdsSheets extends OpenPages {
    /** Element that begins a sheet. */
    static final String MARK = "h1";

    OdsSheets(ContentHandler out) {
        super(out);
    }

    @Override
    boolean isPage(String uri, String name) {
        return uri.equals(TABLE) && name.equals("table");
    }

    @Override
    void begin(Attributes page) throws SAXException {
        var name = page.getValue(TABLE, "name");
        start(MARK, new AttributesImpl());
        if (name != null) say(name);
        end(MARK);
    }

    @Override
    void end() {}
}
