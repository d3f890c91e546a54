package vn.vankho.legal.ui;

import java.util.Optional;
import java.util.UUID;
import vn.vankho.document.VersionId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.TextAsked;
import vn.vankho.uikit.Address;

/** {@code /so-sanh-van-ban?trai=<id>&phai=<id>&ngay-trai=2015-01-09&ban-phai=<version>}; without a right side it is the left one again. */
final class CompareAddress {
    static final String LEFT = "trai";
    static final String RIGHT = "phai";
    static final String DAY = "ngay-";
    static final String VERSION = "ban-";
    static final String ALL = "tat-ca";

    private CompareAddress() {}

    /** @param side {@link #LEFT} or {@link #RIGHT} */
    static Optional<TextAsked> side(Address address, String side) {
        return document(address, side)
                .or(() -> document(address, LEFT))
                .map(id -> new TextAsked(
                        new LegalDocumentId(id),
                        address.day(DAY + side).orElse(null),
                        address.id(VERSION + side).map(VersionId::new).orElse(null)));
    }

    static String to(LegalDocumentId left) {
        return LegalRoutes.COMPARE + "?" + LEFT + "=" + left.value();
    }

    /** Another document on a side; version and day were those of the former one. */
    static void goTo(LegalDocumentId document, String side, Address address) {
        var others = address.parameters().excluding(VERSION + side, DAY + side);
        new Address(address.route(), others).go(side, document.value());
    }

    private static Optional<UUID> document(Address address, String side) {
        return address.id(side);
    }
}
