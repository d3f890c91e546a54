package vn.vankho.extraction.worker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Gives the reading view the pictures that lie in the file: drawn anew, small, as data within the view, so that neither bytes of a
 * stranger nor an address reach the browser. Of a picture that is not shown the view says that there is one.
 */
final class ShownPictures extends ContentHandlerDecorator {
    /** What the address of a picture begins with that lies in the file itself, or in its letter. */
    private static final Pattern INSIDE = Pattern.compile("(?i)(?:embedded|cid):(.+)");

    /** Characters of all pictures of a file; the rest of {@link Limits#HTML} is left for its words. */
    private static final int MOST = 2_000_000;

    private static final int MOST_PICTURES = 60;

    /** For drawing all of them: a file full of huge pictures is read for its words. */
    private static final long MOST_NANOS = 3_000_000_000L;

    private final FilePictures pictures;
    private final Beat beat;
    private final boolean drawn;
    private final BooleanSupplier inFile;
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> named = new LinkedHashSet<>();
    private int characters;
    private long nanos;

    /**
     * @param drawn whether they are drawn, else only named
     * @param inFile whether what is told now is of the file itself, not of one that lies in it
     */
    ShownPictures(ContentHandler handler, FilePictures pictures, Beat beat, boolean drawn, BooleanSupplier inFile) {
        super(handler);
        this.pictures = pictures;
        this.beat = beat;
        this.drawn = drawn;
        this.inFile = inFile;
    }

    /** Names of the pictures in the order of the text. */
    Set<String> named() {
        return named;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (!name.equals("img")) super.startElement(uri, name, qName, attributes);
        else if (inFile.getAsBoolean()) show(attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (!name.equals("img")) super.endElement(uri, name, qName);
    }

    private void show(Attributes attributes) throws SAXException {
        var source = attributes.getValue("src");
        var inside = INSIDE.matcher(source == null ? "" : source.strip());
        if (!inside.matches() || !pictures.has(inside.group(1))) return;
        var name = inside.group(1);
        named.add(name);
        if (!drawn) return;
        var picture = new AttributesImpl();
        var words = attributes.getValue("alt");
        if (words != null) picture.addAttribute("", "alt", "alt", "CDATA", words);
        picture.addAttribute("", "src", "src", "CDATA", data(name));
        super.startElement("", "img", "img", picture);
        super.endElement("", "img", "img");
    }

    /** "" for a picture that cannot be shown, or for which no room is left. */
    private String data(String name) {
        var data = shown.get(name);
        if (data == null) {
            if (shown.size() >= MOST_PICTURES || characters >= MOST || nanos > MOST_NANOS) return "";
            long begin = System.nanoTime();
            data = pictures.data(name);
            nanos += System.nanoTime() - begin;
            beat.at(0, 0);
            // one that does not fit is not kept in memory
            shown.put(name, characters + data.length() > MOST ? "" : data);
        }
        if (characters + data.length() > MOST) return "";
        characters += data.length();
        return data;
    }
}
