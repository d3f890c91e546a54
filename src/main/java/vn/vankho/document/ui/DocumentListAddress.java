package vn.vankho.document.ui;

import java.util.stream.Stream;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentState;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Address;

/** What the address of the list says: {@code ?q=…&loai=LEGAL&don-vi=…&tinh-trang=FAILED&sap-xep=TITLE}. */
final class DocumentListAddress {
    static final String WORDS = "q";
    static final String KIND = "loai";
    static final String UNIT = "don-vi";
    static final String STATE = "tinh-trang";
    static final String ORDER = "sap-xep";

    private DocumentListAddress() {}

    static DocumentFilter filter(Address address) {
        return new DocumentFilter(
                address.text(WORDS),
                address.constant(KIND, DocumentKind.class).orElse(null),
                address.id(UNIT).map(UnitId::new).orElse(null),
                address.constant(STATE, DocumentState.class).orElse(null));
    }

    static DocumentOrder order(Address address) {
        return address.constant(ORDER, DocumentOrder.class).orElse(DocumentOrder.NEWEST);
    }

    /** How many of the conditions that fold away on a narrow screen are set. */
    static long folded(DocumentFilter filter) {
        return Stream.of(filter.kind() != null, filter.unit() != null, filter.state() != null)
                .filter(set -> set)
                .count();
    }
}
