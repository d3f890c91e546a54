package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Pictures that the page of a letter shows, by their Content-IDs. */
final class LetterPictures implements FilePictures {
    /** Bytes of all; letters with more are albums. */
    private static final int MOST = 40_000_000;

    private final Map<String, byte[]> pictures = new HashMap<>();
    private int left = MOST;

    void put(String contentId, InputStream content) throws IOException {
        var bytes = content.readNBytes(left + 1);
        if (bytes.length > left) return;
        left -= bytes.length;
        pictures.putIfAbsent(contentId, bytes);
    }

    @Override
    public boolean has(String name) {
        return pictures.containsKey(name);
    }

    @Override
    public String data(String name) {
        var bytes = pictures.getOrDefault(name, new byte[0]);
        return PackedFile.data(new Request(0, Request.Kind.PICTURE, "image/*", bytes, null));
    }
}
