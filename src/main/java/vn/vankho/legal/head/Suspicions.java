package vn.vankho.legal.head;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.SuspectNumber;

/** "Nghi sai số hiệu": what is odd about the number of a text, and what it may mean. */
public final class Suspicions {
    private Suspicions() {}

    /** Empty where nothing is odd. */
    public static Optional<SuspectNumber> of(LegalHeader header) {
        var number = header.number();
        return number == null ? Optional.empty() : SuspectNumber.of(number).or(() -> ofOtherYear(header, number));
    }

    /** Numbers begin anew each year: that of the number is that of the day (Luật 64/2025/QH15 Điều 7 khoản 3). */
    private static Optional<SuspectNumber> ofOtherYear(LegalHeader header, String number) {
        var day = header.issuedOn();
        var year = DocumentNumber.parse(number).map(DocumentNumber::year).orElse(null);
        if (day == null || year == null || year == day.getYear()) return Optional.empty();
        return Optional.of(new SuspectNumber(number, number.replaceFirst("/" + year + "/", "/" + day.getYear() + "/")));
    }

    public static Stream<LegalWarning> warnings(LegalHeader header) {
        return of(header).stream().map(Suspicions::warning);
    }

    /** Of numbers in its text that are none as printed. */
    public static List<LegalWarning> warnings(List<String> doubtful) {
        return doubtful.stream()
                .flatMap(printed -> SuspectNumber.of(printed).stream())
                .map(Suspicions::warning)
                .toList();
    }

    private static LegalWarning warning(SuspectNumber suspect) {
        return suspect.meant() == null
                ? LegalWarning.of("legal.warning.suspect", suspect.printed())
                : LegalWarning.of(
                        "legal.warning.suspect.meant", suspect.printed(), Objects.requireNonNull(suspect.meant()));
    }
}
