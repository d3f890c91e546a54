package vn.vankho.shared.rest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The header that names a file for the browser: in plain letters for old programs, and as it is (RFC 6266, RFC 5987). */
public final class Disposition {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    public static String of(boolean inline, String fileName) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain(fileName) + "\"; filename*=UTF-8''"
                + encoded(fileName);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xff);
            boolean bare = letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            if (bare) text.append(letter);
            else text.append('%').append(String.format("%02X", one & 0xff));
        }
        return text.toString();
    }
}
