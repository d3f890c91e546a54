package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.QuotedBlocks;

/**
 * A text as its sentences are read: lines that the page wrapped are joined, headers of pages and quotations blanked. Every character
 * stays at its place, so that what is found can be shown in the original.
 *
 * @param text of the same length as the normalised original
 * @param paragraphs in order; one begins at each Điều, khoản, điểm, dash, căn cứ
 */
public record RunningText(String text, List<Paragraph> paragraphs) {
    /** @param from and {@code until}: characters of the text */
    public record Paragraph(int from, int until) {}

    private static final Pattern PAGE_HEAD =
            Pattern.compile("(?u)(?:\\d{1,4}\\s{1,9})?CÔNG BÁO\\s?/\\s?Số.*|\\d{1,4}|[-–—_=*\\s]{3,}");
    private static final Pattern BEGINS =
            Pattern.compile("(?u)(?:[ĐÐ]iều \\d|\\d{1,3}\\t|\\d{1,3}[a-zđ]?[.)]\\s|[a-zđ]\\d?[).]\\s|[-–+•·*]\\s?\\p{L}"
                    + "|[IVX]{1,5}[.)]\\s|Căn cứ|CĂN CỨ|Chi[ếể]u |Theo đề nghị|Xét |Chương [IVX\\d]|CHƯƠNG |Mục \\d|MỤC |Phụ lục|PHỤ LỤC"
                    + "|Nơi nhận|(?:TM|KT|TL|TUQ|Q)\\s?\\.)");
    private static final Pattern OPEN =
            Pattern.compile("(?u)(?:khoản|điểm|Điều|số|ngày|tháng|năm|và|của|tại|theo|các|,)$");
    private static final Pattern ARTICLE = Pattern.compile("(?u)[ĐÐ]iều \\d");
    /** Below the heading of an article a sentence of its own. */
    private static final Pattern ACTS = Pattern.compile(
            "(?u)(?:Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay thế|Sửa đổi|Bổ sung|Đình chỉ|(?:Tạm n|N)gưng hiệu lực|Đính chính|Kéo dài)\\s");
    /** The line above ended its sentence, or is too short to have been wrapped. */
    private static final Pattern CLOSED = Pattern.compile("(?:[;:.”\"/]|\\.\\s?\\))$");

    private static final int SHORT = 45;
    private static final int TAIL = 12;

    public RunningText {
        paragraphs = List.copyOf(paragraphs);
    }

    static RunningText of(String normalised) {
        return of(normalised, withoutQuotations(normalised).toCharArray());
    }

    /** With its quotations, for people to read. */
    public static RunningText whole(String normalised) {
        return of(normalised, normalised.toCharArray());
    }

    private static RunningText of(String normalised, char[] text) {
        var paragraphs = new ArrayList<Paragraph>();
        int begin = -1;
        String above = "";
        for (int start = 0; start < text.length; ) {
            int end = normalised.indexOf('\n', start);
            if (end < 0) end = text.length;
            var line = new String(text, start, end - start).strip();
            if (PAGE_HEAD.matcher(line).matches()) Arrays.fill(text, start, end, ' ');
            else if (!line.isEmpty()) {
                if (begin >= 0 && begins(line, above)) {
                    paragraphs.add(new Paragraph(begin, start));
                    begin = start;
                } else if (begin < 0) begin = start;
                above = line;
            }
            if (end < text.length) text[end] = ' ';
            start = end + 1;
        }
        if (begin >= 0) paragraphs.add(new Paragraph(begin, text.length));
        return new RunningText(new String(text), paragraphs);
    }

    public String of(Paragraph paragraph) {
        return text.substring(paragraph.from(), paragraph.until());
    }

    private static boolean begins(String line, String above) {
        var tail = above.substring(Math.max(0, above.length() - TAIL));
        if (OPEN.matcher(tail).find()) return line.startsWith("Căn cứ");
        if (BEGINS.matcher(line).lookingAt()) return !WrappedPlace.goesOn(above, line);
        if (CLOSED.matcher(tail).find()) return true;
        if (ARTICLE.matcher(above).lookingAt() && ACTS.matcher(line).lookingAt()) return true;
        boolean headings = isCapitals(above) != isCapitals(line);
        return headings || above.length() < SHORT && Character.isUpperCase(line.charAt(0));
    }

    private static boolean isCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isLetter).count() > 5;
    }

    private static String withoutQuotations(String normalised) {
        var text = normalised.toCharArray();
        var blocks = new QuotedBlocks(normalised);
        var words = new QuotedWords(normalised);
        for (int i = 0; i < text.length; i++) if (blocks.hides(i) || words.holds(i)) blank(text, i, i + 1);
        return new String(text);
    }

    private static void blank(char[] text, int from, int until) {
        for (int i = from; i < until; i++) if (text[i] != '\n') text[i] = ' ';
    }
}
