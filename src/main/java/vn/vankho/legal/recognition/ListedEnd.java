package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/**
 * What happened to a text that a published list names: the lists of the yearly announcement hold suspended ones too, "hết hiệu lực, tạm ngưng
 * hiệu lực toàn bộ, một phần" (Nghị định 79/2025/NĐ-CP, forms 02 and 03). A text that is suspended has not ceased.
 *
 * @param from and {@code last}: days of a suspension that its reason says; null: it says none
 */
public record ListedEnd(
        boolean suspended,
        @Nullable LocalDate from,
        @Nullable LocalDate last) {
    private static final ListedEnd CEASED = new ListedEnd(false, null, null);
    private static final Pattern SUSPENDED = Pattern.compile("(?<!\\S)(ngung hieu luc|dinh chi|tam ngung)(?!\\S)");
    private static final Pattern ENDED = Pattern.compile(
            "(?<!\\S)(bai bo|thay the|huy bo|het hieu luc|het thoi han|khong con|sua doi|bo sung)(?!\\S)");
    /** Behind a suspension; what the suspending text did to others ("Nghị quyết số 15 thay thế Nghị quyết số 9") is not meant. */
    private static final Pattern ENDED_LATER =
            Pattern.compile("(?<!\\S)((bi|duoc) (bai bo|thay the|huy bo)|het hieu luc|het thoi han)(?!\\S)");

    /**
     * @param reason as the row has it, or empty
     * @param headed whether it stands below the heading of suspended texts
     */
    public static ListedEnd of(String reason, boolean headed) {
        if (!isSuspension(words(reason.replace(OpenEnd.in(reason), "")), headed)) return CEASED;
        var period = ActPeriod.of(ActKind.SUSPENDS_EFFECT, reason);
        return new ListedEnd(true, period.from(), period.last());
    }

    private static boolean isSuspension(String said, boolean headed) {
        var suspended = SUSPENDED.matcher(said);
        var ended = ENDED.matcher(said);
        if (!suspended.find()) return headed && !ended.find();
        boolean before = ended.find() && ended.start() < suspended.start();
        return headed || !before && !ENDED_LATER.matcher(said).find(suspended.end());
    }

    private static String words(String text) {
        return VietnameseText.fold(VietnameseText.normalise(text))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
