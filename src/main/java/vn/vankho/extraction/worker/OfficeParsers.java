package vn.vankho.extraction.worker;

import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;

/** Which parser of Tika reads which office format, and what all of them leave out: macros, deleted words, masters of slides. */
final class OfficeParsers {
    static final String MAIL = "message/rfc822";
    static final String RTF = "application/rtf";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    static final String ODS = ODF + "spreadsheet";
    static final String XLSX = OOXML + "spreadsheetml.sheet";

    /** The element, or its class, with which a parser begins a sheet or a slide. */
    private static final Map<String, String> PAGES = Map.of(
            "application/vnd.ms-excel",
            "h1",
            XLSX,
            "h1",
            ODS,
            OdsSheets.MARK,
            "application/vnd.ms-spreadsheetml",
            "h1",
            ODF + "presentation",
            OdpSlides.MARK,
            "application/vnd.ms-powerpoint",
            "slide",
            OOXML + "presentationml.presentation",
            "slide-content");

    private final Map<String, Parser> parsers;
    private final Parser embedded;
    private final OfficeParserConfig config = new OfficeParserConfig();

    OfficeParsers(Limits limits) {
        SystemDays.writeAsInVietnam();
        ZipSecureFile.setMaxEntrySize(Limits.ENTRY_BYTES);
        ZipSecureFile.setMaxFileCount(10_000);
        ZipSecureFile.setMaxTextSize(limits.characters());
        IOUtils.setMaxByteArrayInitSize(1 << 20);
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeSlideMasterContent(false);
        var office = new OldOffice();
        var ooxml = new OOXMLParser();
        var odf = new OpenDocumentParser();
        var odp = new OpenDocumentParser();
        odp.setContentParser(new OpenPagesParser(OdpSlides::new));
        var ods = new OpenDocumentParser();
        ods.setContentParser(new OpenPagesParser(OdsSheets::new));
        parsers = Map.ofEntries(
                Map.entry("application/msword", office),
                Map.entry("application/vnd.ms-excel", office),
                Map.entry("application/vnd.ms-powerpoint", office),
                Map.entry(BareBook.TYPE, new OldExcelParser()),
                Map.entry(OOXML + "wordprocessingml.document", ooxml),
                Map.entry(XLSX, ooxml),
                Map.entry(OOXML + "presentationml.presentation", ooxml),
                Map.entry(ODF + "text", odf),
                Map.entry(ODS, ods),
                Map.entry(ODF + "presentation", odp),
                Map.entry(RTF, new RTFParser()),
                Map.entry("text/html", new JSoupParser()),
                Map.entry(MAIL, new RFC822Parser()),
                Map.entry("application/vnd.ms-wordml", new WordMLParser()),
                Map.entry("application/vnd.ms-spreadsheetml", new SpreadsheetMLParser()));
        var detector = new CompositeDetector(
                MimeTypes.getDefaultMimeTypes(), new POIFSContainerDetector(), new DefaultZipContainerDetector());
        embedded = new AutoDetectParser(
                detector, office, ooxml, odf, new RTFParser(), new JSoupParser(), new RFC822Parser(), new TXTParser());
    }

    /** @throws Trouble {@code UNKNOWN} for a format none of them reads */
    Parser of(String type) throws Trouble {
        var parser = parsers.get(type);
        if (parser == null) throw new Trouble(Trouble.UNKNOWN, type);
        return parser;
    }

    static String page(String type) {
        return PAGES.getOrDefault(type, "");
    }

    /** In which only these parsers see what is embedded in a file. */
    ParseContext context() {
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(Parser.class, embedded);
        return context;
    }
}
