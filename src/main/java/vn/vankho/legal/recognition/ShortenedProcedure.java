package vn.vankho.legal.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.legal.recognition.SaidWords.Place;

/**
 * Whether a text says of itself, among its căn cứ, that it was made by the shortened procedure ("Thực hiện … về việc xây dựng Quyết định theo trình
 * tự, thủ tục rút gọn"; Luật 64/2025/QH15 Điều 53). What its articles say of that procedure is law for others.
 */
final class ShortenedProcedure {
    private static final Pattern SAID = Pattern.compile(
            "(?mu)^[ \\t]*(?:Căn cứ|Theo|Thực hiện|Được sự|Xét|Trên cơ sở)\\s[^;.]{0,600}?(?:theo|bằng|áp dụng)\\s+(?:trình\\s+tự,?\\s+(?:và\\s+)?)?thủ\\s+tục\\s+rút\\s+gọn");

    private ShortenedProcedure() {}

    /** @param begin where the articles begin */
    static Optional<Place> in(String text, int begin) {
        var said = SAID.matcher(text).region(0, Math.min(begin, text.length()));
        return said.find() ? Optional.of(new Place(said.start(), said.end())) : Optional.empty();
    }
}
