package vn.vankho.extraction.worker;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Word, Excel and PowerPoint before 2007, also within each other; of Word without the codes of its fields, of Excel without those of the lines
 * around a printed sheet.
 */
final class OldOffice extends OfficeParser {
    private static final long serialVersionUID = 1L;

    @Override
    protected void parse(DirectoryNode root, ParseContext context, Metadata metadata, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        var fonts = context.get(FontedTexts.class);
        if (root.hasEntry(WordFields.STREAM)) {
            var signs = withoutFieldCodes(root, context.get(NoteNumbers.class));
            if (fonts != null) WordFonts.note(root, fonts, signs);
        } else if (root.hasEntry(XlsFonts.STREAM)) {
            withoutCodesOfLines(root);
            if (fonts != null) XlsFonts.note(root, fonts);
        } else if (root.hasEntry(PptFonts.STREAM) && fonts != null) PptFonts.note(root, fonts);
        super.parse(root, context, metadata, xhtml);
    }

    private static void withoutCodesOfLines(DirectoryNode root) {
        try {
            XlsLines.writeOver(root);
        } catch (IOException | RuntimeException _) {
            // what is wrong with the file the parser behind says better
        }
    }

    private static NoteSigns withoutFieldCodes(DirectoryNode root, @Nullable NoteNumbers numbers) {
        try {
            boolean inFile = numbers != null && numbers.isInFile();
            var signs = WordFields.writeOver(root, inFile);
            if (numbers != null && inFile) numbers.use(signs);
            return signs;
        } catch (IOException | RuntimeException _) {
            // what is wrong with the file the parser behind says better
            return NoteSigns.WIDE;
        }
    }
}
