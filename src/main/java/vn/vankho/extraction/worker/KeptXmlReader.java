package vn.vankho.extraction.worker;

import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.common.SAXHelper;
import org.xml.sax.SAXException;

/**
 * One reader of XML, hardened as its library hardens it, for all properties, sheets and slides that are taken in as objects. Each file made
 * readers of its own and looked for a factory, and for a class that is nowhere, in every jar of the class path: a tenth of the time of a
 * worker. Only for a process that reads one file at a time.
 */
final class KeptXmlReader {
    private KeptXmlReader() {}

    static void keep() {
        in(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    }

    static XmlOptions in(XmlOptions options) {
        try {
            return options.setLoadUseXMLReader(SAXHelper.newXMLReader(options));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
