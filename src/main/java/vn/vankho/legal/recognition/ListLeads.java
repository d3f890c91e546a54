package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences whose lists are open: an item may lead a list of its own, behind which the one above goes on. */
final class ListLeads {
    /** What parts the groups of a list, or goes on with a row of it. */
    private static final Pattern BETWEEN_ITEMS =
            Pattern.compile("(?u)\\s*(?:[IVX]{1,5}[.)]\\s.*|.*:\\s*|\\p{Ll}.*|[^.;]{1,120})");

    private static final String TOLD =
            "(?:Các (?:[Ss]ở|[Bb]ộ|cơ quan|đơn vị|tổ chức|[Bb]an|ngành)|(?:Sở|Bộ(?! Luật)|Cục|Vụ)(?= \\p{Lu})"
                    + "|Chánh|Giám đốc|Thủ trưởng|Chủ tịch|[ỦU][ỷy] ban|UBND|Văn phòng)\\s[^\\d;:]{0,200}?";
    /** Somebody is told to do something: the list is over. Before the first number, which a row has in front of its name. */
    private static final Pattern ORDER = Pattern.compile("(?u)\\s*" + ItemLabel.BELOW_ARTICLE
            + "(?:(?:Giao (?=\\p{Lu}|cho |các )|(?:Căn cứ|Trong quá trình|Tổ chức thực hiện)(?!\\p{L})).*"
            + "|" + TOLD
            + "(?:chịu trách nhiệm|có trách nhiệm|căn cứ|(?:thực hiện|thi hành)[^\\d;:]{0,60}\\snày)(?!\\p{L}).*)");
    /** It may be one, or the second line of a name: "Ủy ban nhân dân tỉnh quy định việc thực hiện chính sách …". */
    private static final Pattern ORDER_OR_NAME = Pattern.compile(
            "(?u)\\s*" + ItemLabel.BELOW_ARTICLE + TOLD + "(?:thực hiện|thi hành|theo dõi|hướng dẫn)(?!\\p{L}).*");

    private final Deque<Lead> open = new ArrayDeque<>();

    /**
     * @param level of the paragraph that leads; those below it are its items
     * @param part of each of its texts that is meant, where an item names none; null: the whole
     * @param issuer of the texts that it lists, or null
     * @param said its own words
     */
    record Lead(
            ActKind kind,
            int level,
            @Nullable LocalDate on,
            ActPeriod period,
            Doubt doubt,
            @Nullable String part,
            @Nullable String issuer,
            String said) {
        /** Below "Của Ủy ban nhân dân tỉnh …:" and the like. */
        private Lead below(String heading) {
            return new Lead(kind, level, on, period, doubt, part, ListIssuer.below(heading, issuer), said);
        }
    }

    /** The lead that a paragraph may be an item of, or null. */
    @Nullable
    Lead above(String said, int level) {
        boolean told = ORDER_OR_NAME.matcher(said).matches();
        if (level == 1 || ORDER.matcher(said).matches() || told && level > 0) open.clear();
        while (level != 0 && !open.isEmpty() && level <= open.peek().level()) open.pop();
        return told ? null : open.peek();
    }

    /**
     * A paragraph was read that is no item.
     *
     * @param acts something is done in it: the texts that it names are not those of the list
     * @param next the lead that it is itself, or null
     */
    void behind(String said, int level, boolean acts, @Nullable Lead next) {
        if (next != null) {
            if (level == 0) open.clear();
            open.push(next);
        } else if (!open.isEmpty()) {
            boolean goesOn = level != 0
                    || BETWEEN_ITEMS.matcher(said).matches()
                    || ORDER_OR_NAME.matcher(said).matches();
            if (!goesOn) open.clear();
            else if (!acts) open.push(open.pop().below(said));
        }
    }
}
