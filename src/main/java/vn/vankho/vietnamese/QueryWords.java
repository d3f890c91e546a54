package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a query, each with its part in a document number. Words in any order: "46 qđ ubnd 2019" is "qđ 46/2019 ubnd". */
final class QueryWords {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}&/.:-]*[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:\\.\\d{1,3})?[A-Z]?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern GLUED = Pattern.compile("([A-Z]{2,4})(\\d{1,5}[A-Z]?)");
    /** With their marks: "của" is one, "cửa" is not. */
    private static final Set<String> FILLERS =
            Set.of("SỐ", "NĂM", "CỦA", "TỈNH", "NGÀY", "HIỆU", "LUẬT", "DO", "BAN", "HÀNH");

    private static final Set<String> UNMARKED_FILLERS =
            FILLERS.stream().map(VietnameseText::fold).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> UNITS = Set.of(
            "NGAY", "THANG", "TUAN", "GIO", "NGUOI", "TRIEU", "DONG", "TY", "NGHIN", "LAN", "DIEM", "TUOI", "THANH",
            "PHAN", "CAP", "BUOC", "LOAI", "NAM", "KM", "HA", "M2", "MET", "DON");
    /** Units of land that are counted where a word behind them describes them: "chỉ thị 15 tỉnh miền núi"; "quyết định 15 tỉnh An Hòa" has a number. */
    private static final Set<String> LANDS = Set.of("TINH", "HUYEN", "XA", "PHUONG", "QUAN", "THON");

    private static final Set<String> OF_LANDS = Set.of("NGHEO", "MIEN", "PHIA", "VUNG", "VEN", "TRONG", "KHU", "SAP");

    /** Places and bodies whose first word is that of a unit: "quyết định 46 Hà Nội" has a number, "quyết định 46 ha rừng" has none. */
    private static final Set<String> NAMES = Set.of(
            "HA NOI", "HA GIANG", "HA NAM", "HA TINH", "DONG NAI", "DONG THAP", "THANH HOA", "THANH TRA", "THANH PHO");

    /** What is counted only where its marks say so: "kế hoạch 1 cửa", not "kế hoạch 1 của sở". */
    private static final Set<String> MARKED_UNITS = Set.of("CỬA");

    private static final Set<String> NOT_A_NUMBER_AFTER =
            Set.of("THANG", "QUY", "KY", "DOT", "DOAN", "LOP", "TANG", "DIEU", "KHOAN", "ISO", "TCVN", "QCVN");

    private enum Part {
        NUM,
        YEAR,
        TYPE,
        AGENCY,
        FILLER,
        WORD
    }

    /** @param joined written together with the one before it ("46/2019", "QĐ46") */
    private record Word(Part part, String text, String code, boolean joined) {}

    private final List<Word> words = new ArrayList<>();
    private @Nullable LocalDate date;

    QueryWords(String query) {
        var text = query;
        for (var date : VietnameseDate.findAll(query).reversed()) {
            this.date = date.date();
            text = text.substring(0, date.from()) + " ; " + text.substring(date.until());
        }
        var matcher = WORD.matcher(VietnameseText.plainSigns(text.replace("%", " phần trăm ")));
        while (matcher.find()) add(matcher.group());
        spellOut(4);
    }

    /** The first one. */
    @Nullable
    LocalDate date() {
        return date;
    }

    /**
     * The year that stands first behind a number, "năm 2023", "2023" or "của UBND tỉnh năm 2023", and then is none of the words any
     * more; or null. A type is a word there: "kế hoạch năm 2023".
     */
    @Nullable
    Integer takeYearBehind() {
        int i = 0;
        while (is(i, Part.FILLER) || is(i, Part.AGENCY)) i++;
        return takeYear(i);
    }

    /** The year before a number where it stands with its type and body alone: "năm 2023 quyết định". */
    @Nullable
    Integer takeYearBefore() {
        boolean alone = words.stream().noneMatch(word -> word.part() == Part.WORD || word.part() == Part.NUM);
        return alone ? takeYear(yearAt(-1)) : null;
    }

    private @Nullable Integer takeYear(int i) {
        return is(i, Part.YEAR) ? Integer.valueOf(words.remove(i).code()) : null;
    }

    /** What is left when the number itself stood whole in the query: neither its type in words nor its body nor fillers. */
    String besideANumber() {
        return rest(-1, -1, true, word -> false);
    }

    NumberQuery read() {
        int num = numberAt();
        int year = yearAt(num);
        int type = nearest(Part.TYPE, num);
        int agency = nearest(Part.AGENCY, num);
        var day = num >= 0 ? date : null;
        var ofDay = day == null ? null : Integer.valueOf(day.getYear());
        return new NumberQuery(
                num < 0 ? null : NumberScanner.withoutZeros(words.get(num).code()),
                year >= 0 ? Integer.valueOf(words.get(year).code()) : ofDay,
                day,
                type < 0 ? null : words.get(type).code(),
                agency < 0 ? null : words.get(agency).code(),
                null,
                rest(num, year, num >= 0, word -> type >= 0 && isOtherType(word, words.get(type))));
    }

    private int numberAt() {
        for (int i = 0; i + 1 < words.size(); i++)
            if (is(i, Part.NUM) && is(i + 1, Part.YEAR) && words.get(i + 1).joined() && !followsAPeriod(i)) return i;
        boolean brief = words.stream().filter(word -> word.part() == Part.WORD).count() <= 6;
        for (int i = 0; i < words.size(); i++) {
            boolean afterSo = i > 0 && words.get(i - 1).code().equals("SO");
            boolean number = is(i, Part.NUM) || is(i, Part.YEAR) && afterSo;
            if (!number || followsAPeriod(i) || !afterSo && isCounted(i)) continue;
            if (afterSo || brief && (is(beforeFillers(i), Part.TYPE) || is(i + 1, Part.TYPE) || is(i - 1, Part.AGENCY)))
                return i;
        }
        return words.size() == 2 && is(0, Part.NUM) && is(1, Part.YEAR) ? 0 : -1;
    }

    private int yearAt(int num) {
        if (num >= 0 && is(num + 1, Part.YEAR)) return num + 1;
        for (int i = 0; i < words.size(); i++) if (i != num && is(i, Part.YEAR)) return i;
        return -1;
    }

    private int nearest(Part part, int num) {
        int best = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean nearer = best < 0 || num >= 0 && Math.abs(i - num) < Math.abs(best - num);
            if (is(i, part) && nearer) best = i;
        }
        return best;
    }

    private int beforeFillers(int i) {
        int before = i - 1;
        while (is(before, Part.FILLER)) before--;
        return before;
    }

    private boolean followsAPeriod(int i) {
        return i > 0 && NOT_A_NUMBER_AFTER.contains(words.get(i - 1).code());
    }

    private boolean isCounted(int i) {
        if (i + 1 >= words.size()) return false;
        var unit = words.get(i + 1);
        if (i + 2 < words.size()) {
            var next = words.get(i + 2);
            if (NAMES.contains(unit.code() + " " + next.code())) return false;
            boolean described = OF_LANDS.contains(next.code()) && !next.text().equalsIgnoreCase("trọng");
            if (LANDS.contains(unit.code()) && described) return true;
        }
        if (MARKED_UNITS.contains(unit.text().toUpperCase(Locale.ROOT))) return true;
        if (!UNITS.contains(unit.code())) return false;
        boolean dated = words.get(i + 1).code().equals("NAM") && is(i + 2, Part.YEAR);
        return !dated;
    }

    private boolean is(int i, Part part) {
        return i >= 0 && i < words.size() && words.get(i).part() == part;
    }

    /** "nghị quyết 18 kế hoạch thực hiện": a second type is what the document is about. */
    private static boolean isOtherType(Word word, Word taken) {
        return word.part() == Part.TYPE && !word.code().equals(taken.code());
    }

    private String rest(int num, int year, boolean aboutANumber, Predicate<Word> alsoKept) {
        var rest = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean kept = word.part() == Part.WORD
                    || i != num && word.part() == Part.NUM
                    || i != year && word.part() == Part.YEAR
                    || (aboutANumber ? alsoKept.test(word) : word.part() == Part.FILLER);
            if (kept) rest.append(rest.isEmpty() ? "" : " ").append(word.text());
        }
        return rest.toString();
    }

    private void add(String word) {
        var pieces = pieces(word);
        boolean known = pieces.size() > 1 && pieces.size() <= 5;
        for (var piece : pieces) known &= partOf(piece) != Part.WORD && partOf(piece) != Part.FILLER;
        boolean period = pieces.size() == 2 && partOf(pieces.getFirst()) == Part.YEAR && word.contains("-");
        if (!known || period) addPiece(word, false);
        else for (int i = 0; i < pieces.size(); i++) addPiece(pieces.get(i), i > 0);
    }

    private static List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        for (var piece : word.split("[-/]")) {
            var glued = GLUED.matcher(code(piece));
            if (glued.matches() && piece.length() == glued.end() && NumberCodes.isType(glued.group(1))) {
                pieces.add(piece.substring(0, glued.end(1)));
                pieces.add(piece.substring(glued.end(1)));
            } else pieces.add(piece);
        }
        return pieces;
    }

    private void addPiece(String piece, boolean joined) {
        var part = partOf(piece);
        if (joined && part == Part.YEAR && words.getLast().part() != Part.NUM) {
            // "2019/2020", "QĐ2019": the first of two is the number only where it cannot be a year
            words.add(new Word(Part.YEAR, piece, code(piece), true));
            return;
        }
        words.add(new Word(part, piece, code(piece), joined));
    }

    private static Part partOf(String piece) {
        var code = code(piece);
        if (YEAR.matcher(code).matches()) return Part.YEAR;
        if (NUMBER.matcher(code).matches()) return Part.NUM;
        if (isSpelledAsCode(piece)) {
            if (NumberCodes.isType(code) && (code.length() > 1)) return Part.TYPE;
            if (NumberCodes.isAgency(code) && !code.equals("TU")) return Part.AGENCY;
        }
        if (code.equals("TU") && piece.equals("TU")) return Part.AGENCY;
        boolean filler = VietnameseText.isMarked(piece)
                ? FILLERS.contains(piece.toUpperCase(Locale.ROOT))
                : UNMARKED_FILLERS.contains(code);
        return filler ? Part.FILLER : Part.WORD;
    }

    /** "đã", "bà" fold to codes but are words: a code bears no mark but the bar of Đ; "da" and "ban" are words in small letters. */
    private static boolean isSpelledAsCode(String piece) {
        var bare = piece.replace('đ', 'd').replace('Đ', 'D').replace("&", "");
        if (VietnameseText.isMarked(bare)) return false;
        boolean wordLike = bare.length() <= 2 && bare.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return !wordLike;
    }

    private static String code(String piece) {
        return VietnameseText.fold(piece).toUpperCase(Locale.ROOT).replace("&", "");
    }

    private void spellOut(int longest) {
        for (int length = longest + 3; length >= 1; length--) {
            for (int i = 0; i + length <= words.size(); i++) {
                var phrase = new StringBuilder();
                for (int j = i; j < i + length; j++)
                    phrase.append(j > i ? " " : "").append(words.get(j).code());
                var type = NumberCodes.SPELLED_TYPES.get(phrase.toString());
                var agency = NumberCodes.SPELLED_AGENCIES.get(phrase.toString());
                if (type != null) replace(i, length, Part.TYPE, type);
                else if (agency != null) replace(i, length, Part.AGENCY, agency);
            }
        }
    }

    private void replace(int from, int length, Part part, String code) {
        var text = new StringBuilder();
        for (int j = from; j < from + length; j++)
            text.append(j > from ? " " : "").append(words.get(j).text());
        words.subList(from, from + length).clear();
        words.add(from, new Word(part, text.toString(), code, false));
    }
}
