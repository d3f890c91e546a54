package vn.vankho.vietnamese;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Valid Vietnamese syllables by their parts, without a dictionary; the judge of charset guesses, OCR results and typing slips. */
public final class Syllables {
    private static final String ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x";
    private static final String RIMES =
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây "
                    + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
                    + "o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt "
                    + "oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây "
                    + "uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu "
                    + "ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu";
    private static final String AFTER_QU =
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt ân âng ât ây e en eo et "
                    + "ê ên ênh êch êt i ia ich in inh it ơ ơn ơt ôc y ych yên yêt ynh yp yt yu";
    private static final String FRONT = "ieêy";
    private static final Set<String> TONELESS = toneless();

    /** The same word in two spellings: y form by i form, only where the whole rime is i or y (never toneless hi, li, mi, ti, si). */
    private static final Map<String, String> Y_FORMS = yForms();

    private Syllables() {}

    /** @param token one word in small letters, NFC, nothing at its edges */
    public static boolean isValid(String token) {
        int length = token.length();
        if (length == 0 || length > 8) return false;
        int tone = 0;
        var bare = new char[length];
        for (int i = 0; i < length; i++) {
            char c = token.charAt(i);
            int t = Letters.tone(c);
            if (t != 0 && tone != 0) return false;
            tone |= t;
            bare[i] = Letters.base(c);
        }
        char last = bare[length - 1];
        boolean stopped =
                last == 'c' || last == 'p' || last == 't' || last == 'h' && length > 1 && bare[length - 2] == 'c';
        if (stopped && tone != Letters.ACUTE && tone != Letters.DOT) return false;
        return TONELESS.contains(new String(bare));
    }

    /** Whether some Vietnamese syllable is typed so without diacritics ("quyet", "dinh"). */
    public static boolean isValidFolded(String token) {
        return Folded.SYLLABLES.contains(token);
    }

    /**
     * Share of valid syllables among the words of a text, 0 to 1; 0 for a text without words. Words are split on blanks and
     * slashes; one-letter words, words with digits and short ASCII capitals (abbreviations) do not count.
     */
    public static double ratio(String text) {
        return tally(text).ratio();
    }

    /**
     * The words that {@link #ratio} counts.
     *
     * @param valid how many of them are syllables
     */
    public record Tally(int words, int valid) {
        public double ratio() {
            return words == 0 ? 0 : (double) valid / words;
        }
    }

    public static Tally tally(String text) {
        int words = 0;
        int valid = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            while (i < length && isBreak(text.charAt(i))) i++;
            int end = i;
            while (end < length && !isBreak(text.charAt(end))) end++;
            var word = word(text, i, end);
            if (!word.isEmpty() && counts(word)) {
                words++;
                if (isValid(word.toLowerCase(Locale.ROOT))) valid++;
            }
            i = end;
        }
        return new Tally(words, valid);
    }

    /** The y form of a syllable that has two spellings ("kĩ" is "kỹ"); any other as it is. Small letters, canonical tone. */
    public static String yForm(String syllable) {
        int length = syllable.length();
        if (length < 2 || length > 3 || Letters.base(syllable.charAt(length - 1)) != 'i') return syllable;
        return Y_FORMS.getOrDefault(syllable, syllable);
    }

    /** The y form among syllables without diacritics: i and y after k h l m t s n b v x qu are one, whatever tone was meant. */
    public static String foldedYForm(String folded) {
        int length = folded.length();
        if (length < 2 || length > 3 || folded.charAt(length - 1) != 'i') return folded;
        if (length == 3) return folded.equals("qui") ? "quy" : folded;
        return "khlmtsnbvx".indexOf(folded.charAt(0)) >= 0 ? folded.charAt(0) + "y" : folded;
    }

    private static boolean isBreak(char c) {
        return c <= ' ' || c == '/' || c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A';
    }

    private static String word(String text, int from, int until) {
        while (from < until && isEdge(text.charAt(from))) from++;
        while (until > from && isEdge(text.charAt(until - 1))) until--;
        return text.substring(from, until);
    }

    private static boolean isEdge(char c) {
        // signs above ASCII may be letters of an undecoded charset: they stay
        return c < 0x80 && !Character.isLetterOrDigit(c) || "“”‘’…–—«»•".indexOf(c) >= 0;
    }

    private static boolean counts(String word) {
        if (word.length() < 2) return false;
        boolean abbreviation = word.length() <= 6;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) return false;
            if (c < 'A' || c > 'Z') abbreviation = false;
        }
        return !abbreviation;
    }

    private static Set<String> toneless() {
        var all = new HashSet<String>();
        for (var rime : RIMES.split(" ")) {
            all.add(rime);
            boolean front = FRONT.indexOf(rime.charAt(0)) >= 0;
            for (var onset : ONSETS.split(" ")) {
                boolean onlyFront = onset.equals("k") || onset.equals("gh") || onset.equals("ngh");
                boolean neverFront = onset.equals("c") || onset.equals("g") || onset.equals("ng");
                if (!(front ? neverFront : onlyFront)) all.add(onset + rime);
            }
        }
        for (var rime : AFTER_QU.split(" ")) all.add("qu" + rime);
        for (var merged : new String[] {"gi", "gin", "giêng", "giêc"}) all.add(merged);
        return Set.copyOf(all);
    }

    private static Map<String, String> yForms() {
        var forms = new java.util.HashMap<String, String>();
        var toned = Map.of(
                "k", "ìíỉĩị", "h", "íỉ", "l", "ìíị", "m", "ìĩị", "t", "ìíỉị", "s", "ỉĩ", "n", "ỉ", "b", "í", "v", "ĩi",
                "x", "i");
        toned.forEach((onset, letters) -> addForms(forms, onset, letters));
        addForms(forms, "qu", "iìíỉĩị");
        return Map.copyOf(forms);
    }

    private static void addForms(Map<String, String> forms, String onset, String letters) {
        for (char letter : letters.toCharArray())
            forms.put(onset + letter, onset + Letters.toned('y', Letters.tone(letter)));
    }

    private static final class Folded {
        static final Set<String> SYLLABLES = folded();

        private static Set<String> folded() {
            var all = new HashSet<String>();
            for (var syllable : TONELESS) all.add(VietnameseText.fold(syllable));
            return Set.copyOf(all);
        }
    }
}
