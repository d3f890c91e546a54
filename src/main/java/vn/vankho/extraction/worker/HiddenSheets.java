package vn.vankho.extraction.worker;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Names of the sheets that Excel does not show: {@code state} of {@code sheet} in workbook.xml, ECMA-376 part 1, 18.2.19. */
final class HiddenSheets extends DefaultHandler {
    private static final Set<String> STATES = Set.of("hidden", "veryHidden");

    private final Set<String> names = new HashSet<>();

    private HiddenSheets() {}

    static Set<String> of(XSSFReader reader) throws Exception {
        var found = new HiddenSheets();
        try (var xml = reader.getWorkbookData()) {
            XMLReaderUtils.parseSAX(xml, found, new ParseContext());
        }
        return found.names;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        var state = attributes.getValue("state");
        var name = attributes.getValue("name");
        if (localName.equals("sheet") && state != null && name != null && STATES.contains(state)) names.add(name);
    }
}
