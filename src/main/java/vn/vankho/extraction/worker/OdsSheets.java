package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The sheets of an OpenDocument workbook with their names, as those of Excel: the reader that comes with Tika tells neither. */
final class OdsSheets implements Parser {
    /** Element that begins a sheet. */
    static final String MARK = "h1";

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XMLReaderUtils.parseSAX(CloseShieldInputStream.wrap(stream), new Sheets(handler), context);
    }

    private static final class Sheets extends OpenPages {
        Sheets(ContentHandler out) {
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
}
