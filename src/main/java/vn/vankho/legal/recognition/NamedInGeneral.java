package vn.vankho.legal.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.legal.recognition.RunningText.Paragraph;

/**
 * "Sửa đổi, bãi bỏ một số điều của Quy định …" is the name of what the clauses below do. Where each of them was read and none amends what is not
 * named, the exact acts stand alone: an amendment of "một số điều" beside them would be one that nobody made.
 */
final class NamedInGeneral {
    private static final Pattern AMENDING =
            Pattern.compile("(?iu)(?<!\\p{L})(?:sửa đổi|sửa(?= )|bổ sung|thay|đính chính|như sau)(?!\\p{L})");
    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:sửa đổi|bổ sung)(?!\\p{L})[^.;:“\"]{0,80}?(?:một số|các|những)\\s(?:điều|nội dung|quy định|khoản|điểm)(?!\\p{L})[^.;:“\"]*");
    /** Then it is no name, but says what is amended. */
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:khoản|điều|mục|chương|phụ lục|các khoản|các điều)\\s(?:\\d|[ivxlc]+(?!\\p{L}))|điểm\\s[a-zđ](?!\\p{L}))");

    private NamedInGeneral() {}

    /** @param from and {@code until}: characters of the articles */
    static List<ReadAct> without(List<ReadAct> acts, RunningText running, int from, int until) {
        return acts.stream()
                .filter(act -> !isGeneral(act) || !isSaidExactly(act, acts, running, from, until))
                .toList();
    }

    private static boolean isGeneral(ReadAct act) {
        boolean amends = act.kind() == ActKind.AMENDS || act.kind() == ActKind.SUPPLEMENTS;
        return amends && GeneralAct.isGeneral(act.kind(), act.provisions());
    }

    private static boolean isSaidExactly(
            ReadAct general, List<ReadAct> acts, RunningText running, int from, int until) {
        var exact = acts.stream()
                .filter(act -> act.target().shown().equals(general.target().shown()))
                .filter(act -> act.provisions() != null && !GeneralAct.isGeneral(act.kind(), act.provisions()))
                .filter(act -> changes(act.kind()) && act.from() >= from && act.from() < until)
                .toList();
        return !exact.isEmpty()
                && running.paragraphs().stream()
                        .filter(one -> one.until() > from && one.from() < until)
                        .allMatch(one -> isRead(running, one, exact));
    }

    private static boolean changes(ActKind kind) {
        return kind == ActKind.AMENDS
                || kind == ActKind.SUPPLEMENTS
                || kind == ActKind.REPEALS
                || kind == ActKind.REPLACES;
    }

    /** Whether nothing is amended in a paragraph but what was read there. */
    private static boolean isRead(RunningText running, Paragraph paragraph, List<ReadAct> exact) {
        var said = running.of(paragraph);
        var beside = NAME.matcher(said)
                .replaceAll(name -> PLACE.matcher(name.group()).find() ? Matcher.quoteReplacement(name.group()) : "");
        return !AMENDING.matcher(beside).find()
                || exact.stream().anyMatch(act -> act.from() >= paragraph.from() && act.from() < paragraph.until());
    }
}
