package vn.vankho.legal.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.VersionId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.shared.OfficeClock;
import vn.vankho.uikit.Address;

/** {@code /so-sanh-van-ban?trai=<id>&phai=<id>&ngay-trai=2015-01-09&biet-trai=2022-01-31&ban-phai=<version>}; without a right side it is the left one again, on another day or of another version. */
final class CompareAddress {
    static final String LEFT = "trai";
    static final String RIGHT = "phai";
    static final String DAY = "ngay-";
    static final String VERSION = "ban-";
    /** Until the end of which day what was recorded counts on a side. */
    static final String KNOWN = LegalRoutes.KNOWN + "-";

    static final String ALL = "tat-ca";
    /** The day of the act that one of both texts is to be applied to. */
    static final String ACT = "ngay-hanh-vi";

    private CompareAddress() {}

    /** @param side {@link #LEFT} or {@link #RIGHT} */
    static Optional<TextAsked> side(Address address, String side) {
        return document(address, side)
                .or(() -> isTold(address) ? document(address, LEFT) : Optional.empty())
                .map(id -> new TextAsked(
                        new LegalDocumentId(id),
                        address.day(DAY + side).orElse(null),
                        LegalRoutes.known(address.day(KNOWN + side).orElse(null)),
                        address.id(VERSION + side).map(VersionId::new).orElse(null)));
    }

    /** A text that was changed beside itself as it stands at the moment of its page; of another one the person chooses what stands beside it. */
    static String to(LegalDocumentId left, boolean changed, LocalDate day, @Nullable Instant knownAt) {
        var address = LegalRoutes.COMPARE + "?" + LEFT + "=" + left.value();
        if (!changed) return address;
        var beside = address + "&" + RIGHT + "=" + left.value() + "&" + DAY + RIGHT + "=" + day;
        return knownAt == null
                ? beside
                : beside + "&" + KNOWN + RIGHT + "=" + LocalDate.ofInstant(knownAt, OfficeClock.ZONE);
    }

    /** Whether the address tells two sides of one document apart. */
    private static boolean isTold(Address address) {
        return Stream.of(DAY, KNOWN, VERSION)
                .flatMap(what -> Stream.of(what + LEFT, what + RIGHT))
                .anyMatch(name -> !address.text(name).isEmpty());
    }

    /** Another document on a side; version and day were those of the former one. */
    static void goTo(LegalDocumentId document, String side, Address address) {
        var others = address.parameters().excluding(VERSION + side, DAY + side, KNOWN + side);
        new Address(address.route(), others).go(side, document.value());
    }

    private static Optional<UUID> document(Address address, String side) {
        return address.id(side);
    }
}
