package vn.vankho.legal.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of one namespace; characters that XML does not hold are left out. */
final class XmlText {
    private final XMLStreamWriter out;

    XmlText(XMLStreamWriter out) {
        this.out = out;
    }

    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    /** @param attributes name, value, name, value …; those with an empty value are left out */
    void element(String name, Inside inside, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        inside.write();
        out.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> out.writeCharacters(clean(text)), attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2)
            if (!attributes[i + 1].isEmpty()) out.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c > 0xffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
