package vn.vankho.legal.text;

import java.util.List;
import vn.vankho.legal.text.Merged.Line;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Where an amendment finds its place among the lines of a text. */
final class Spots {
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    private Spots() {}

    static int first(List<Line> lines, String key) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).passage().isIn(key)) return i;
        return -1;
    }

    /** Behind the last line of it. */
    static int end(List<Line> lines, String key) {
        int end = first(lines, key);
        while (end < lines.size() && lines.get(end).passage().isIn(key)) end++;
        return end;
    }

    /** The same with all that it holds: a Chương to its last article, of which each has an anchor of its own. */
    static int endOfAll(List<Line> lines, String key) {
        if (!LegalStructure.isDivision(LegalStructure.place(key))) return end(lines, key);
        int heading = first(lines, key);
        var part = Parts.of(key);
        var level = lines.get(heading).passage().level();
        int end = heading + 1;
        while (end < lines.size()) {
            var passage = lines.get(end).passage();
            // who signed, and to whom it goes, stand behind the last article and have no anchor
            boolean other = passage.level() == Level.APPENDIX
                    || passage.key().isEmpty()
                    || !Parts.of(passage.key()).equals(part);
            var head = passage.head();
            boolean next = head != null
                    && LegalStructure.isDivision(LegalStructure.place(head.key()))
                    && level != null
                    && head.level().compareTo(level) <= 0;
            if (other || next) break;
            end++;
        }
        return end;
    }

    /** Where a new provision comes: behind the last of its kind that goes before it; -1 where what holds it is not there. */
    static int placeFor(List<Line> lines, String part, String key) {
        var above = Passage.above(part + key);
        int at = -1;
        boolean among = false;
        for (int i = 0; i < lines.size(); i++) {
            var passage = lines.get(i).passage();
            boolean holder = above.isEmpty()
                    ? passage.level() == Level.ARTICLE
                    : passage.key().equals(above);
            boolean sibling = Passage.above(passage.key()).equals(above)
                    && kind(passage.key()).equals(kind(key));
            among |= sibling;
            // what the holder says behind the first of them, as signatures, is not ahead of all
            boolean before = holder && !above.isEmpty() && !among || sibling && order(passage.key()) < order(key);
            if (before) at = above.isEmpty() || !holder ? end(lines, passage.key()) : Math.max(at, i + 1);
        }
        return at;
    }

    /** Whether a provision stands between the same others where it bears another number. */
    static boolean staysInOrder(List<Line> lines, String old, String next) {
        var above = Passage.above(old);
        var among = lines.stream()
                .map(line -> line.passage().key())
                .filter(key -> Passage.above(key).equals(above) && kind(key).equals(kind(old)))
                .distinct()
                .toList();
        int at = among.indexOf(old);
        return (at == 0 || order(among.get(at - 1)) < order(next))
                && (at + 1 == among.size() || order(next) < order(among.get(at + 1)));
    }

    /** The label of an anchor: "đ" of "dieu_5__khoan_2__diem_dd". */
    static String label(String key) {
        return key.substring(key.lastIndexOf('_') + 1).replace("dd", "đ");
    }

    /** The anchor of what goes before: Điều 6 before 6a and 7, điểm b before c; one that nothing can bear where there is none. */
    static String before(String key) {
        int at = key.lastIndexOf('_') + 1;
        var label = key.substring(at).replace("dd", "đ");
        var digits = label.replaceAll("\\D", "");
        boolean inserted = digits.length() < label.length() && !digits.isEmpty();
        if (inserted) return key.substring(0, at) + (Character.isDigit(label.charAt(0)) ? digits : label.charAt(0));
        if (!digits.isEmpty()) return key.substring(0, at) + (Integer.parseInt(digits) - 1);
        int point = POINTS.indexOf(label.charAt(0)) - 1;
        return key.substring(0, at)
                + (point < 0 ? "" : POINTS.substring(point, point + 1).replace("đ", "dd"));
    }

    private static String kind(String key) {
        int at = key.lastIndexOf("__");
        var step = at < 0 ? key : key.substring(at + 2);
        return step.substring(0, Math.max(0, step.indexOf('_')));
    }

    /** 5 before 5a before 6; điểm d before đ before e. */
    private static long order(String key) {
        var label = key.substring(key.lastIndexOf('_') + 1).replace("dd", "đ");
        var digits = label.replaceAll("\\D", "");
        long number = digits.isEmpty() ? 0 : Long.parseLong(digits);
        var letters = label.replaceAll("\\d", "");
        long letter = letters.isEmpty() ? 0 : POINTS.indexOf(letters.charAt(0)) + 1L;
        return Character.isDigit(label.charAt(0)) ? number * 100 + letter : letter * 1000 + number;
    }
}
