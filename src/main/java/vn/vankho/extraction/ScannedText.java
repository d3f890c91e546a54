package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.Syllables;
import vn.vankho.vietnamese.VietnameseText;

/**
 * What a page says: as its text layer has it, as it was read off the picture, and as a person put it right.
 *
 * @param printedOver whether the page is a picture: what its layer says was printed over that
 * @param confidence of the reading, 0 to 100
 */
record ScannedText(
        String layer,
        boolean printedOver,
        String read,
        int confidence,
        @Nullable String correction) {
    /** Below this a reading does not stand against a layer that is more than what somebody has printed over the page. */
    private static final int SURE = 50;

    /** A layer in another language has few syllables of ours, and its reading has no more. */
    private static final double CLEARLY = .2;

    /** So much of a text are syllables, or it is none. */
    private static final double TEXT = .6;

    /** A layer says little of a page on which more than twice as many letters stand, and some lines beyond that. */
    private static final int TIMES = 2;

    private static final int LINES = 200;

    /** So many other words on a picture are no misreading of those that were printed over it. */
    private static final int OTHERS = 2;

    /** Of the columns layer, printed_over, text, confidence and correction. */
    static ScannedText of(ResultSet row) throws SQLException {
        return new ScannedText(
                row.getString("layer"),
                row.getBoolean("printed_over"),
                row.getString("text"),
                row.getInt("confidence"),
                row.getString("correction"));
    }

    /** Whether what holds stands on the picture, and not in the layer behind it. */
    boolean isOfPicture() {
        return correction != null || layer.isBlank() || !holds().equals(layer);
    }

    /** Whether the words of the layer hold, also where a person has said that they do. */
    boolean holdsLayer() {
        return !layer.isBlank() && holds().equals(layer);
    }

    /** Whether nothing of the layer holds: words of it that nobody sees are rubbish. */
    boolean replacesLayer() {
        return correction != null || !layer.isBlank() && !holds().endsWith(layer);
    }

    /**
     * A person's word holds; else the layer, unless the picture reads clearly more like the language, or says what stands in no layer (much of
     * it, where the page was not known for a picture): then the layer is what somebody has printed over it, and what is misread of that stands
     * behind the reading.
     */
    String holds() {
        if (correction != null) return correction;
        if (layer.isBlank()) return read;
        if (read.isBlank()) return layer;
        // without what was printed over it the reading would hold, however unsure it is
        if (confidence < SURE) return printedOver && saysOthers() ? readWith(layer) : layer;
        double like = Syllables.ratio(read);
        double layerLike = Syllables.ratio(layer);
        if (like > layerLike + CLEARLY) return read;
        boolean more = printedOver ? saysOthers() : like >= TEXT && letters(read) > letters(layer) * TIMES + LINES;
        return more ? readWith(layerLike < TEXT ? "" : layer) : layer;
    }

    private boolean saysOthers() {
        var printed = words(layer);
        return words(read).stream()
                        .filter(word -> !printed.contains(word)
                                && word.codePoints().filter(Character::isLetter).count() > 1)
                        .count()
                >= OTHERS;
    }

    private String readWith(String more) {
        return words(read).containsAll(words(more)) ? read : read + "\n\n" + more;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static Set<String> words(String text) {
        var normal = VietnameseText.normalise(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(normal.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
