package vn.vankho.legal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalFilter;
import vn.vankho.legal.LegalOrder;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.uikit.Address;

/** What the address of the list says: {@code ?q=…&loai=Nghị định&co-quan=…&nam=2015&tinh-trang=CEASED&ngay=2021-12-31&sap-xep=NUMBER}. */
final class LegalListAddress {
    static final String WORDS = "q";
    static final String TYPE = "loai";
    static final String ISSUER = "co-quan";
    static final String YEAR = "nam";
    static final String UNIT = "don-vi";
    static final String STATUS = "tinh-trang";
    /** As a status: those whose status cannot be said. */
    static final String UNDETERMINED = "NONE";

    static final String ON = LegalRoutes.ON;
    static final String FIELD = "linh-vuc";
    static final String STATE = "thong-tin";
    static final String ORDER = "sap-xep";

    /** Which columns are shown, with commas between them. */
    static final String COLUMNS = "cot";

    private LegalListAddress() {}

    static List<LegalColumn> columns(Address address) {
        var said = address.constants(COLUMNS, LegalColumn.class);
        return (said.isEmpty() ? LegalColumn.USUAL : said).stream().sorted().toList();
    }

    static LegalFilter filter(Address address, LocalDate today) {
        return new LegalFilter(
                        address.text(WORDS),
                        said(address, TYPE),
                        said(address, ISSUER),
                        year(address.text(YEAR)),
                        address.id(UNIT).map(UnitId::new).orElse(null),
                        address.constant(STATUS, EffectStatus.class).orElse(null),
                        address.text(STATUS).equals(UNDETERMINED),
                        address.constant(STATE, HeaderState.class).orElse(null),
                        address.day(ON).orElse(today))
                .in(said(address, FIELD))
                .knownAt(LegalRoutes.known(address.day(LegalRoutes.KNOWN).orElse(null)));
    }

    static LegalOrder order(Address address) {
        return address.constant(ORDER, LegalOrder.class).orElse(LegalOrder.ISSUED);
    }

    /** Whether anything but the day and the order is asked. */
    static boolean narrows(Address address) {
        return Stream.of(WORDS, TYPE, ISSUER, YEAR, UNIT, STATUS, STATE, FIELD, LegalRoutes.KNOWN)
                .anyMatch(name -> !address.text(name).isEmpty());
    }

    private static @Nullable Integer year(String text) {
        return text.matches("(?:19|20)\\d{2}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String said(Address address, String name) {
        var text = address.text(name);
        return text.isEmpty() ? null : text;
    }
}
