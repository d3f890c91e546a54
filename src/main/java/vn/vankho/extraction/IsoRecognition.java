package vn.vankho.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The box that a controlled document (procedure, work instruction, form) bears in its head or foot: "Mã hiệu: QT.TCHC.05 – Lần ban hành:
 * 02 – Ngày ban hành: 26/01/2026". A code without such a box is left alone: grades of officials and tax payers have codes, too.
 *
 * @param code as written
 * @param issuedOn day the box names, or null
 */
record IsoRecognition(String code, @Nullable LocalDate issuedOn) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern CODE = Pattern.compile(
            "(?:mã(?: số| hiệu| tài liệu| quy trình| biểu mẫu)|ký hiệu|số hiệu)\\s*:?\\s*"
                    + "(\\p{L}{1,10}\\d{0,4}(?:[.\\-_/][\\p{L}\\d]{1,12}){0,5})(?![\\p{L}\\d])",
            FLAGS);

    private static final Pattern EDITION =
            Pattern.compile("lần (?:ban hành|soát xét|sửa đổi|chỉnh sửa)\\s*(?:/[^:\\n]{0,30})?:?\\s*\\d", FLAGS);

    private static final Pattern DAY =
            Pattern.compile("ngày ban hành\\s*:?\\s*(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})", FLAGS);

    /** Characters from the code to the edition: one box. */
    private static final int BOX = 250;

    /** Empty where the page has no such box. */
    static Optional<IsoRecognition> of(String firstPage) {
        var text = VietnameseText.normalise(firstPage);
        var codes = CODE.matcher(text);
        while (codes.find()) {
            var code = codes.group(1);
            if (code.chars().noneMatch(Character::isDigit) || !Character.isUpperCase(code.charAt(0))) continue;
            var box = text.substring(Math.max(0, codes.start() - BOX), Math.min(text.length(), codes.end() + BOX));
            if (EDITION.matcher(box).find()) return Optional.of(new IsoRecognition(code, day(box)));
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate day(String box) {
        var day = DAY.matcher(box);
        if (!day.find()) return null;
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
