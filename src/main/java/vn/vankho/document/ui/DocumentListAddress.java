package vn.vankho.document.ui;

import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentState;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Address;

/** What the address of the list says: {@code ?q=…&loai=LEGAL&co-quan=…&tu=2026-01-01&den=2026-12-31&don-vi=…&nhan=…&tinh-trang=FAILED,UNREAD&sap-xep=TITLE}. */
final class DocumentListAddress {
    static final String WORDS = "q";
    static final String KIND = "loai";
    static final String ISSUER = "co-quan";
    static final String FROM = "tu";
    static final String UNTIL = "den";
    static final String TAG = "nhan";
    static final String UNIT = "don-vi";
    static final String STATE = "tinh-trang";
    static final String ORDER = "sap-xep";

    private DocumentListAddress() {}

    static DocumentFilter filter(Address address) {
        return new DocumentFilter(
                address.text(WORDS),
                address.constant(KIND, DocumentKind.class).orElse(null),
                address.id(UNIT).map(UnitId::new).orElse(null),
                address.constants(STATE, DocumentState.class),
                address.text(ISSUER),
                address.day(FROM).orElse(null),
                address.day(UNTIL).orElse(null),
                address.text(TAG));
    }

    static DocumentOrder order(Address address) {
        return address.constant(ORDER, DocumentOrder.class).orElse(DocumentOrder.NEWEST);
    }
}
