package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.KnownFields.Force;
import vn.vankho.legal.recognition.KnownFields.Found;

/**
 * A phrase of a title that tells a field, and how much it counts: what a title names first it is about, in "xử phạt vi phạm hành chính trong lĩnh
 * vực đất đai" the đất đai.
 *
 * @param force how much it says by itself; null: it is the name or the symbol of an office, and says only whose task it is
 */
record TitleWords(Found found, double weight, @Nullable Force force) {
    private static final double FIRST = 1.6, LAW = 1.2, WEAK = .25, STRONG = 2, LONGER = .2;
    private static final int LONG = 5;
    private static final Set<String> OFFICES = Set.of("Bộ", "Sở", "Cục", "Ban", "Phòng");
    private static final Set<String> LAWS = Set.of("luật", "lệnh");

    static List<TitleWords> of(String title, KnownFields fields) {
        var syllables = Syllable.in(title);
        var all = new ArrayList<TitleWords>();
        int first = -1;
        for (var found : fields.in(syllables)) {
            var before = found.first() == 0 ? null : syllables.get(found.first() - 1);
            boolean law = before != null && LAWS.contains(before.key());
            boolean office = isInNumber(title, found.from())
                    || before != null && OFFICES.contains(title.substring(before.from(), before.until()));
            boolean weak = found.force() == Force.WEAK && !law;
            double weight = 1 + LONGER * (Math.min(found.words(), LONG) - 1);
            if (weak) weight *= WEAK;
            else if (!office && (first < 0 || first == found.first())) {
                weight *= found.force() == Force.STRONG ? FIRST * STRONG : FIRST;
                first = found.first();
            }
            all.add(new TitleWords(
                    found, law ? weight * LAW : weight, office ? null : weak ? Force.WEAK : found.force()));
        }
        return all;
    }

    /** "39/2014/TT-BTC". */
    private static boolean isInNumber(String title, int from) {
        return from > 0 && (title.charAt(from - 1) == '-' || title.charAt(from - 1) == '/');
    }
}
