package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vankho.vietnamese.ToneMarks;

/**
 * One of a text, as phrases are compared: small letters, the tone mark where it belongs. "và" is none: "khoa học, công nghệ" and "khoa học và công
 * nghệ" are the same words.
 *
 * @param from and {@code until}: characters of the text
 */
record Syllable(String key, int from, int until) {
    static List<Syllable> in(String text) {
        var all = new ArrayList<Syllable>();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) continue;
            int from = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) i++;
            var key = ToneMarks.canonical(text.substring(from, i).toLowerCase(Locale.ROOT));
            if (!key.equals("và")) all.add(new Syllable(key, from, i));
        }
        return all;
    }
}
