package vn.vankho.extraction.worker.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Gives the readers of an .xlsx days as they know them: as numbers. Strict Open XML, and some programs beside Excel, write them in letters
 * ({@code <c t="d"><v>2026-03-05</v></c>}), over which a reader of numbers breaks off.
 *
 * <p>Source: ECMA-376-1 18.18.11 (ST_CellType).
 */
public final class DayCells extends ContentHandlerDecorator {
    private static final String TYPE = "t";

    private final StringBuilder value = new StringBuilder();
    private boolean ofDay;
    private boolean inValue;

    public DayCells(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (name.equals("c")) ofDay = "d".equals(attributes.getValue(TYPE));
        inValue = ofDay && name.equals("v");
        value.setLength(0);
        super.startElement(uri, name, qName, ofDay && name.equals("c") ? ofNumber(attributes) : attributes);
    }

    private static Attributes ofNumber(Attributes ofDay) {
        var attributes = new AttributesImpl(ofDay);
        attributes.removeAttribute(attributes.getIndex(TYPE));
        return attributes;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inValue) value.append(text, start, length);
        else super.characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (inValue) {
            var number = number(value.toString().strip()).toCharArray();
            super.characters(number, 0, number.length);
        }
        inValue = false;
        super.endElement(uri, name, qName);
    }

    /** Empty where it is no day. */
    private static String number(String day) {
        var local = day.replaceFirst("(?:Z|[+-]\\d\\d:\\d\\d)$", "");
        int time = local.indexOf('T');
        try {
            if (time == 0 || time < 0 && local.contains(":"))
                return "" + LocalTime.parse(local.substring(time + 1)).toNanoOfDay() / 86_400e9;
            return ""
                    + (time < 0
                            ? DateUtil.getExcelDate(LocalDate.parse(local))
                            : DateUtil.getExcelDate(LocalDateTime.parse(local)));
        } catch (DateTimeParseException _) {
            return "";
        }
    }
}
