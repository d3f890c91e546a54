package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.Syllables;

/**
 * What a page says: as its text layer has it, as it was read off the picture, and as a person put it right.
 *
 * @param confidence of the reading, 0 to 100
 */
record ScannedText(
        String layer, String read, int confidence, @Nullable String correction) {
    /** Below this a reading does not stand against a layer with words in it. */
    private static final int SURE = 50;

    /** A layer in another language has few syllables of ours, and its reading has no more. */
    private static final double CLEARLY = .2;

    /** Of the columns layer, text, confidence and correction. */
    static ScannedText of(ResultSet row) throws SQLException {
        return new ScannedText(
                row.getString("layer"), row.getString("text"), row.getInt("confidence"), row.getString("correction"));
    }

    /** Whether what holds stands on the picture, and not in the layer behind it. */
    boolean isOfPicture() {
        return correction != null || layer.isBlank() || !holds().equals(layer);
    }

    /** A person's word holds; else the layer behind the picture, unless the picture reads clearly more like the language. */
    String holds() {
        if (correction != null) return correction;
        if (layer.isBlank()) return read;
        if (read.isBlank() || confidence < SURE) return layer;
        return Syllables.ratio(read) > Syllables.ratio(layer) + CLEARLY ? read : layer;
    }
}
