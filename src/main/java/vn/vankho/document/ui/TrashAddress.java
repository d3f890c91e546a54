package vn.vankho.document.ui;

import vn.vankho.document.TrashFilter;
import vn.vankho.document.TrashOrder;
import vn.vankho.identity.PersonId;
import vn.vankho.uikit.Address;

/** What the address of the trash says: {@code ?q=…&nguoi=…&tu=2026-11-01&den=2026-11-30&sap-xep=TITLE}. */
final class TrashAddress {
    static final String WORDS = "q";
    static final String BY = "nguoi";
    static final String FROM = "tu";
    static final String UNTIL = "den";
    static final String ORDER = "sap-xep";

    private TrashAddress() {}

    static TrashFilter filter(Address address) {
        return new TrashFilter(
                address.text(WORDS),
                address.id(BY).map(PersonId::new).orElse(null),
                address.day(FROM).orElse(null),
                address.day(UNTIL).orElse(null));
    }

    static TrashOrder order(Address address) {
        return address.constant(ORDER, TrashOrder.class).orElse(TrashOrder.LATEST);
    }
}
