package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.SAXParser;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.apache.tika.parser.html.HtmlMapper;
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
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Office formats, HTML and e-mail, by Tika. Macros, remote entities and links are never followed; only listed parsers see embedded files. */
final class OfficeReader {
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String XLSX = OOXML + "spreadsheetml.sheet";
    private static final String MAIL = "message/rfc822";
    private static final String RTF = "application/rtf";

    /** A larger one is mostly pictures; its words are judged without their fonts. */
    private static final long RTF_WITH_FONTS = 32_000_000;

    /** The element, or its class, with which a parser begins a sheet or a slide. */
    private static final Map<String, String> PAGES = Map.of(
            "application/vnd.ms-excel",
            "h1",
            XLSX,
            "h1",
            ODF + "spreadsheet",
            "h1",
            "application/vnd.ms-spreadsheetml",
            "h1",
            ODF + "presentation",
            OdpSlides.MARK,
            "application/vnd.ms-powerpoint",
            "slide",
            OOXML + "presentationml.presentation",
            "slide-content");

    /** Of the pages in letters also the pictures; of saved web pages there are none in the file. */
    private static final HtmlMapper WITH_PICTURES = new DefaultHtmlMapper() {
        @Override
        public @Nullable String mapSafeElement(String name) {
            return name.equalsIgnoreCase("img") ? "img" : super.mapSafeElement(name);
        }

        @Override
        public @Nullable String mapSafeAttribute(String element, String name) {
            return element.equals("img") && (name.equals("src") || name.equals("alt"))
                    ? name
                    : super.mapSafeAttribute(element, name);
        }
    };

    private static final long EXPLODES_ABOVE = 1_000_000;
    private static final long RATIO = 100;

    private final Limits limits;
    private final Map<String, Parser> parsers;
    private final Parser embedded;
    private final OfficeParserConfig config = new OfficeParserConfig();

    OfficeReader(Limits limits) {
        this.limits = limits;
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
        odp.setContentParser(new OdpSlides());
        parsers = Map.ofEntries(
                Map.entry("application/msword", office),
                Map.entry("application/vnd.ms-excel", office),
                Map.entry("application/vnd.ms-powerpoint", office),
                Map.entry("application/vnd.ms-excel.sheet.4", new OldExcelParser()),
                Map.entry(OOXML + "wordprocessingml.document", ooxml),
                Map.entry(XLSX, ooxml),
                Map.entry(OOXML + "presentationml.presentation", ooxml),
                Map.entry(ODF + "text", odf),
                Map.entry(ODF + "spreadsheet", odf),
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

    FileText text(Request asked, Beat beat) throws Exception {
        var request = asked.mediaType().equals(OutlookLetter.TYPE)
                ? new Request(asked.id(), asked.kind(), MAIL, OutlookLetter.text(asked, beat), null)
                : asked;
        try (var packed = PackedFile.of(request)) {
            var parsed = parsed(request, beat, packed, true);
            var found = parsed.legacy().found();
            var head = request.mediaType().equals(MAIL)
                    ? MailHead.of(parsed.metadata(), parsed.attached())
                    : MailHead.NONE;
            var sheets = SheetView.of(request, parsed.fonts(), limits, beat);
            var pages = head.above(parsed.collector().pages());
            var pasted = PastedScans.of(pages, parsed.pictures(), packed);
            var text = FileText.of(
                    pasted.among(pages),
                    pasted.names().size(),
                    pasted.numbers(),
                    parsed.collector().isCut(),
                    found.property(property(parsed.metadata(), TikaCoreProperties.TITLE)),
                    found.property(property(parsed.metadata(), TikaCoreProperties.CREATOR)),
                    sheets == null ? head.html() + parsed.collector().html() : sheets.html());
            var original = parsed.legacy().original();
            if (original == null) return text;
            var asWritten = sheets == null ? head.html() + original.html() : sheets.original();
            return text.decodedFrom(OriginalText.of(found, pasted.among(head.above(original.pages())), asWritten));
        }
    }

    /** The scans that were pasted into a file; the same as {@link #text} counted. */
    PastedScans pasted(Request request, Beat beat, PackedFile packed) throws Exception {
        var parsed = parsed(request, beat, packed, false);
        return PastedScans.of(parsed.collector().pages(), parsed.pictures(), packed);
    }

    /** The picture of a page that is a pasted scan, as a file by itself. */
    Request page(Request request, Beat beat) throws Exception {
        try (var packed = PackedFile.of(request)) {
            return packed.alone(pasted(request, beat, packed).name(Integer.parseInt(request.argument())));
        }
    }

    /** What came of a file. */
    private record Parsed(
            PageCollector collector,
            LegacyHandler legacy,
            FontedTexts fonts,
            Metadata metadata,
            List<String> attached,
            Set<String> pictures) {}

    /** @param drawn whether its pictures are drawn for the reading view */
    private Parsed parsed(Request request, Beat beat, PackedFile packed, boolean drawn) throws Exception {
        var type = request.mediaType();
        var parser = parsers.get(type);
        if (parser == null) throw new Trouble(Trouble.UNKNOWN, type);
        var collector = new PageCollector(limits, beat, PAGES.getOrDefault(type, ""), type.equals("text/html"));
        var fonts = new FontedTexts();
        if (type.equals(XLSX)) XlsxFonts.note(request, fonts);
        var legacy = new LegacyHandler(collector, fonts);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(Parser.class, embedded);
        context.set(SAXParser.class, new EmphasisOff(OfficeFonts.in(packed, type)));
        context.set(FontedTexts.class, fonts);
        var extractor = new BoundedExtractor(context, limits);
        context.set(EmbeddedDocumentExtractor.class, extractor);
        var letter = type.equals(MAIL) ? LetterText.of(request) : null;
        var read = letter != null ? with(request, letter.bytes()) : type.equals(RTF) ? withFonts(request) : request;
        var shown = letter == null ? packed : letter.pictures();
        if (letter != null) context.set(HtmlMapper.class, WITH_PICTURES);
        var pictures = new ShownPictures(legacy, shown, beat, drawn, extractor::isOutermost);
        try (var stream = open(read, metadata, parser instanceof OldOffice)) {
            var secure = new SecureContentHandler(pictures, stream);
            secure.setOutputThreshold(EXPLODES_ABOVE);
            secure.setMaximumCompressionRatio(RATIO);
            secure.setMaximumDepth(1_000);
            secure.setMaximumPackageEntryDepth(limits.depth());
            parse(parser, stream, secure, metadata, context);
            legacy.endDocument();
        } catch (Exception e) {
            // each parser wraps the end of its parse in its own way
            if (!collector.isCut()) throw e;
        }
        var attached = letter == null ? List.<String>of() : letter.names();
        return new Parsed(collector, legacy, fonts, metadata, attached, pictures.named());
    }

    private static void parse(
            Parser parser, TikaInputStream stream, SecureContentHandler secure, Metadata metadata, ParseContext context)
            throws Exception {
        try {
            parser.parse(stream, secure, metadata, context);
        } catch (SAXException e) {
            try {
                secure.throwIfCauseOf(e);
            } catch (TikaException bomb) {
                throw new Trouble(Trouble.ZIP_BOMB, String.valueOf(bomb.getMessage()));
            }
            throw e;
        }
    }

    private static Request withFonts(Request request) throws IOException {
        if (request.size() > RTF_WITH_FONTS) return request;
        try (var in = request.open()) {
            return with(request, RtfFonts.marked(in.readAllBytes()));
        }
    }

    private static Request with(Request request, byte[] bytes) {
        return new Request(request.id(), request.kind(), request.mediaType(), bytes, null);
    }

    private static TikaInputStream open(Request request, Metadata metadata, boolean old) throws Exception {
        var bytes = request.bytes();
        if (bytes != null) return TikaInputStream.get(bytes, metadata);
        var file = request.file();
        if (file == null) throw new Trouble(Trouble.DAMAGED, "no content");
        if (!old) return TikaInputStream.get(file, metadata);
        // to be written in: the copy in the spool folder is the worker's own
        var container = new POIFSFileSystem(file.toFile(), false);
        var stream = TikaInputStream.get(file, metadata);
        stream.setOpenContainer(container);
        return stream;
    }

    private static String property(Metadata metadata, org.apache.tika.metadata.Property property) {
        var value = metadata.get(property);
        return value == null ? "" : value;
    }
}
