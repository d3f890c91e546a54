package vn.vankho.legal.head;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.vocabulary.KnownTypes;
import vn.vankho.legal.vocabulary.Normative;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * Thứ bậc hiệu lực (Luật 64/2025/QH15 Điều 4): 1 is the highest. Where a head does not say whether a body is that of a province or of a commune,
 * the text may stand on either place.
 */
public record Force(int highest, int lowest) {
    /** By the type, else by who issued it; empty where neither says it. */
    public static Optional<Force> of(LegalHeader header, KnownTypes types) {
        var type = types.find(header.typeName()).orElse(null);
        if (type == null || type.normative() == Normative.NEVER || type.normative() == Normative.DERIVED)
            return Optional.empty();
        if (type.order() != null) return Optional.of(new Force(type.order(), type.order()));
        var number = header.number();
        var agency = number == null
                ? null
                : DocumentNumber.parse(number).map(DocumentNumber::agency).orElse(null);
        return bodies(header)
                .map(body -> types.orders().of(body.orElse(null), agency, Issuers.level(header)))
                .filter(orders -> !orders.isEmpty())
                .map(orders -> new Force(orders.getFirst(), orders.getLast()))
                .min(Comparator.comparingInt(Force::highest));
    }

    /** A joint text stands where the highest of its bodies does; empty: its number says whose it is. */
    private static Stream<Optional<String>> bodies(LegalHeader header) {
        return header.issuers().isEmpty()
                ? Stream.of(Optional.empty())
                : header.issuers().stream().map(Optional::of);
    }

    /** Certainly below it. */
    public boolean isBelow(Force other) {
        return highest > other.lowest;
    }
}
