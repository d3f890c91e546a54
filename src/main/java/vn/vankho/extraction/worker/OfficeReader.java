package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.SAXParser;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Office formats, HTML and e-mail, by Tika. Macros, remote entities and links are never followed; only listed parsers see embedded files. */
final class OfficeReader {
    /** A larger one is mostly pictures; its words are judged without their fonts. */
    private static final long RTF_WITH_FONTS = 32_000_000;

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
    private final OfficeParsers parsers;
    private final LeafedFile leafed = new LeafedFile();

    OfficeReader(Limits limits) {
        this.limits = limits;
        this.parsers = new OfficeParsers(limits);
    }

    FileText text(Request asked, Beat beat) throws Exception {
        if (asked.mediaType().equals(OutlookLetter.TYPE)) {
            var letter = OutlookLetter.text(asked, beat);
            return known(new Request(asked.id(), asked.kind(), OfficeParsers.MAIL, letter, null), beat);
        }
        try (var form = TransitionalForm.of(asked, beat)) {
            return known(BareBook.contained(form.request()), beat);
        }
    }

    /** Of a file in a form that the parsers know. */
    private FileText known(Request request, Beat beat) throws Exception {
        try (var packed = PackedFile.of(request);
                var handed = new HandedSheets(request)) {
            var parsed = parsed(request, beat, packed, handed, true);
            var found = parsed.legacy().found();
            var head = request.mediaType().equals(OfficeParsers.MAIL)
                    ? MailHead.of(parsed.metadata(), parsed.attached())
                    : MailHead.NONE;
            var sheets = SheetView.of(request, parsed.fonts(), limits, beat);
            var pages = head.above(parsed.collector().pages());
            var pasted = pasted(pages, parsed, packed, handed);
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

    /** What is done with scans while the file in which they lie is open. */
    interface Use {
        void of(PastedScans scans) throws Exception;
    }

    /** The scans that were pasted into a file; the same as {@link #text} counted. */
    void pasted(Request asked, Beat beat, Use use) throws Exception {
        try (var form = TransitionalForm.of(asked, beat)) {
            knownPasted(form.request(), beat, use);
        }
    }

    private void knownPasted(Request request, Beat beat, Use use) throws Exception {
        try (var packed = PackedFile.of(request);
                var handed = new HandedSheets(request)) {
            var parsed = parsed(request, beat, packed, handed, false);
            use.of(pasted(parsed.collector().pages(), parsed, packed, handed));
        }
    }

    private static PastedScans pasted(List<String> pages, Parsed parsed, PackedFile packed, HandedSheets handed) {
        return handed.names().isEmpty()
                ? PastedScans.of(pages, parsed.pictures(), packed)
                : PastedScans.of(pages, handed.names(), handed);
    }

    /** The picture of a page that is a pasted scan, as a file by itself. */
    Request page(Request request, Beat beat) throws Exception {
        int no = Integer.parseInt(request.argument());
        var known = leafed.page(request, no);
        if (known != null) return known;
        var page = new Request[1];
        pasted(request, beat, scans -> {
            page[0] = scans.page(no);
            leafed.note(request, scans);
        });
        return page[0];
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
    private Parsed parsed(Request request, Beat beat, PackedFile packed, HandedSheets handed, boolean drawn)
            throws Exception {
        var type = request.mediaType();
        var parser = parsers.of(BareBook.isOld(request) ? BareBook.TYPE : type);
        var collector = new PageCollector(limits, beat, OfficeParsers.page(type), type.equals("text/html"));
        var fonts = new FontedTexts();
        if (type.equals(OfficeParsers.XLSX)) XlsxFonts.note(request, fonts);
        var legacy = new LegacyHandler(collector, fonts);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        var context = parsers.context();
        context.set(SAXParser.class, new EmphasisOff(OfficeFonts.in(packed, type)));
        context.set(FontedTexts.class, fonts);
        var extractor = new BoundedExtractor(context, limits, handed);
        context.set(EmbeddedDocumentExtractor.class, extractor);
        var letter = type.equals(OfficeParsers.MAIL) ? LetterText.of(request) : null;
        var read = letter != null
                ? with(request, letter.bytes())
                : type.equals(OfficeParsers.RTF) ? withFonts(request) : request;
        var shown = letter == null ? packed : letter.pictures();
        if (letter != null) context.set(HtmlMapper.class, WITH_PICTURES);
        var pictures = new ShownPictures(legacy, shown, beat, drawn, extractor::isOutermost);
        try (var stream = open(read, metadata, parser instanceof OldOffice)) {
            var numbers = new NoteNumbers(pictures, extractor::isOutermost);
            context.set(NoteNumbers.class, numbers);
            var secure = new SecureContentHandler(parser instanceof OldOffice ? numbers : pictures, stream);
            secure.setOutputThreshold(EXPLODES_ABOVE);
            secure.setMaximumCompressionRatio(RATIO);
            secure.setMaximumDepth(1_000);
            secure.setMaximumPackageEntryDepth(limits.depth());
            parse(parser, stream, secure, metadata, context);
            if (drawn) showBelow(handed.names(), new ShownPictures(legacy, handed, beat, true, () -> true));
            legacy.endDocument();
        } catch (Exception e) {
            // each parser wraps the end of its parse in its own way
            if (!collector.isCut()) throw e;
        }
        var attached = letter == null ? List.<String>of() : letter.names();
        return new Parsed(collector, legacy, fonts, metadata, attached, pictures.named());
    }

    /** Formats that name no pictures in their text have the scans below it. */
    private static void showBelow(Set<String> names, ContentHandler view) throws SAXException {
        for (var name : names) {
            var picture = new AttributesImpl();
            picture.addAttribute("", "src", "src", "CDATA", "embedded:" + name);
            view.startElement("", "img", "img", picture);
            view.endElement("", "img", "img");
        }
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
            return with(request, RtfFonts.marked(RtfText.shown(in.readAllBytes())));
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
