package vn.vankho.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenWord;

/** Pages that were read off their pictures, with the place of every word. Ask Documents first whether the person may see the version. */
@Component
public class Scans {
    private final ScanWordQueries queries;

    Scans(ScanWordQueries queries) {
        this.queries = queries;
    }

    /**
     * The words of a page.
     *
     * @param width and {@code height}: of the picture that was read, in pixels, as places are
     * @param turn degrees clockwise by which the words have to be turned about the middle of the page to lie on its picture
     * @param mark changes when the page is read again or put right
     */
    public record Words(int width, int height, double turn, List<Word> words, String mark) {}

    /** A word; {@code x} and {@code y} of its upper left corner are seen from the middle of the page. */
    public record Word(String text, int confidence, int line, int x, int y, int width, int height) {
        static Word of(SeenWord word) {
            return new Word(
                    word.text(), word.confidence(), word.line(), word.x(), word.y(), word.width(), word.height());
        }
    }

    /** Numbers of the pages of a version whose text that holds stands on their pictures: with such words, put right where somebody did. */
    public List<Integer> pages(VersionId version) {
        return queries.pages(version);
    }

    /** Numbers of all pages of a version that are read off their pictures, whatever came of it: those whose text can be put right. */
    public List<Integer> correctable(VersionId version) {
        return queries.all(version);
    }

    /** By number of page what differs as soon as it has other words: for a screen that holds them while they are put right. */
    public Map<Integer, String> states(VersionId version) {
        return queries.states(version);
    }

    /** How many of these have no words yet, because they wait to be read or could not be: a copy with words is not complete without them. */
    public int unread(VersionId version) {
        return queries.unread(version);
    }

    public Optional<Words> words(VersionId version, int no) {
        return queries.words(version, no);
    }
}
