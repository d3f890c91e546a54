package vn.vankho.extraction.worker;

import java.util.function.BooleanSupplier;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Writes the numbers of notes where {@link WordNotes} has put signs for them. */
final class NoteNumbers extends ContentHandlerDecorator {
    private final BooleanSupplier inFile;
    private final NoteCounter within = new NoteCounter(NoteSigns.WIDE);
    private NoteCounter ofFile = new NoteCounter(NoteSigns.WIDE);

    /** @param inFile whether what is told now is of the file itself, not of one that lies in it */
    NoteNumbers(ContentHandler handler, BooleanSupplier inFile) {
        super(handler);
        this.inFile = inFile;
    }

    boolean isInFile() {
        return inFile.getAsBoolean();
    }

    /** Which signs the file itself has; those that lie in it have {@link NoteSigns#WIDE} alone. */
    void use(NoteSigns signs) {
        ofFile = new NoteCounter(signs);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        var counter = isInFile() ? ofFile : within;
        int from = start;
        for (int at = start; at < start + length; at++) {
            var number = counter.number(text[at]);
            if (number == null) continue;
            super.characters(text, from, at - from);
            from = at + 1;
            super.characters(number.toCharArray(), 0, number.length());
        }
        super.characters(text, from, start + length - from);
    }
}
