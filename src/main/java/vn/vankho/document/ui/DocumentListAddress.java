package vn.vankho.document.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentState;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Address;

/** What the address of the list says: {@code ?q=…&loai=LEGAL&don-vi=…&tinh-trang=FAILED,UNREAD&sap-xep=TITLE}. */
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
                address.constants(STATE, DocumentState.class));
    }

    /** As it stands in the address. */
    static String said(Set<DocumentState> states) {
        return states.stream().sorted().map(DocumentState::name).collect(Collectors.joining(","));
    }

    static DocumentOrder order(Address address) {
        return address.constant(ORDER, DocumentOrder.class).orElse(DocumentOrder.NEWEST);
    }

    /** How many of the conditions that fold away on a narrow screen are set. */
    static long folded(DocumentFilter filter) {
        return Stream.of(
                        filter.kind() != null,
                        filter.unit() != null,
                        !filter.states().isEmpty())
                .filter(set -> set)
                .count();
    }
}
