package vn.vankho.legal.head;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.recognition.CitedIssuer;

/**
 * A text says once, in its title or its căn cứ, whose another one is and of which day, and goes on by its number alone: the same number in one
 * file is the same text. Only of numbers that others have too, which by themselves name none.
 */
public final class NumbersOfFile {
    /** By number: a yearly list names thousands. */
    private final Map<String, List<LegalHeader>> told;

    /** @param cited all that the file names */
    public NumbersOfFile(Collection<LegalHeader> cited) {
        told = cited.stream()
                .filter(one -> one.issuedOn() != null || isOfOne(one))
                .filter(NumbersOfFile::needsMore)
                .distinct()
                .collect(Collectors.groupingBy(NumbersOfFile::number));
    }

    /** With issuer and day where the file says them elsewhere, of that number always the same ones. */
    public LegalHeader told(LegalHeader cited) {
        if (!needsMore(cited) || cited.issuedOn() != null && isOfOne(cited)) return cited;
        var same = Stream.concat(Stream.of(cited), told.getOrDefault(number(cited), List.of()).stream())
                .toList();
        var days = same.stream()
                .map(LegalHeader::issuedOn)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var bodies = same.stream().filter(NumbersOfFile::isOfOne).toList();
        // two provinces, or two years of one that numbers anew each year
        if (days.size() > 1 || !bodies.stream().allMatch(one -> Issuers.same(one, bodies.getFirst()))) return cited;
        var whose = bodies.isEmpty() ? cited.issuers() : bodies.getFirst().issuers();
        return LegalHeader.cited(
                        cited.number(), cited.typeName(), cited.title(), null, days.isEmpty() ? null : days.getFirst())
                .by(whose);
    }

    /** A decree of the Government has its number for itself, and a misprinted day would only lead astray. */
    private static boolean needsMore(LegalHeader cited) {
        return cited.number() != null
                && (Issuers.isLocal(cited) || LegalKeys.of(cited).nam() == null);
    }

    private static String number(LegalHeader cited) {
        return Objects.requireNonNull(LegalKeys.of(cited).identity());
    }

    private static boolean isOfOne(LegalHeader cited) {
        return !cited.issuers().isEmpty()
                && cited.issuers().stream()
                        .noneMatch(body -> CitedIssuer.each(body).size() > 1);
    }
}
