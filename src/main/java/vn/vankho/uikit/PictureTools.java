package vn.vankho.uikit;

import java.util.Map;
import java.util.TreeMap;

/** Words of the tools above the picture of a page: larger, smaller, turned. */
public final class PictureTools {
    private PictureTools() {}

    /** @param others words of the picture itself */
    public static TreeMap<String, String> with(Map<String, String> others) {
        var words = new TreeMap<>(others);
        words.put("tools", Say.text("uikit.picture.tools"));
        words.put("zoomIn", Say.text("uikit.picture.zoomIn"));
        words.put("zoomOut", Say.text("uikit.picture.zoomOut"));
        words.put("turn", Say.text("uikit.picture.turn"));
        return words;
    }
}
