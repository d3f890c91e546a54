package vn.vankho.legal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.Details;
import vn.vankho.legal.list.EntryOrigin;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.uikit.Address;

/** What the address of the list says: {@code ?q=…&loai=Nghị định&co-quan=…&ban-hanh-tu=2015-01-01&tinh-trang=CEASED&ngay=2021-12-31&sap-xep=NUMBER}. */
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
    static final String NUMBER = "so";
    static final String SIGNATORY = "nguoi-ky";
    static final String NORMATIVE = "quy-pham";
    static final String FILE = "tep";
    static final String ORIGIN = "nguon";
    static final String ISSUED = "ban-hanh";
    static final String EFFECTIVE = "hieu-luc";
    static final String ENDED = "het-hieu-luc";
    /** Behind the name of a span of days. */
    static final String FROM = "-tu";

    static final String UNTIL = "-den";
    static final String YES = "co";
    static final String NO = "khong";
    static final String ORDER = LegalRoutes.ORDER;

    /** Which columns are shown, with commas between them. */
    static final String COLUMNS = "cot";

    /** What stands behind "Lọc thêm". */
    static final List<String> MORE = List.of(
            NUMBER,
            SIGNATORY,
            FIELD,
            NORMATIVE,
            ISSUED + FROM,
            ISSUED + UNTIL,
            EFFECTIVE + FROM,
            EFFECTIVE + UNTIL,
            ENDED + FROM,
            ENDED + UNTIL,
            YEAR,
            FILE,
            ORIGIN,
            STATE,
            UNIT,
            LegalRoutes.KNOWN);

    private LegalListAddress() {}

    /** @param remembered by name, what the person chose last; empty: the usual ones */
    static List<LegalColumn> columns(Address address, List<String> remembered) {
        var said = address.constants(COLUMNS, LegalColumn.class);
        if (!said.isEmpty()) return said.stream().sorted().toList();
        var chosen = Stream.of(LegalColumn.values())
                .filter(column -> remembered.contains(column.name()))
                .toList();
        return chosen.isEmpty() ? LegalColumn.USUAL.stream().sorted().toList() : chosen;
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
                .knownAt(LegalRoutes.known(address.day(LegalRoutes.KNOWN).orElse(null)))
                .with(new Details(
                        said(address, NUMBER),
                        said(address, SIGNATORY),
                        yes(address, NORMATIVE),
                        days(address, ISSUED),
                        days(address, EFFECTIVE),
                        days(address, ENDED),
                        yes(address, FILE),
                        address.constant(ORIGIN, EntryOrigin.class).orElse(null)));
    }

    static LegalOrder order(Address address) {
        return address.constant(ORDER, LegalOrder.class).orElse(LegalOrder.ISSUED);
    }

    /** Whether anything but the day and the order is asked. */
    static boolean narrows(Address address) {
        return Stream.of(WORDS, TYPE, ISSUER, STATUS)
                        .anyMatch(name -> !address.text(name).isEmpty())
                || more(address) > 0;
    }

    /** How many conditions stand behind "Lọc thêm". */
    static long more(Address address) {
        return MORE.stream().filter(name -> !address.text(name).isEmpty()).count();
    }

    private static DayRange days(Address address, String name) {
        return new DayRange(
                address.day(name + FROM).orElse(null), address.day(name + UNTIL).orElse(null));
    }

    private static @Nullable Boolean yes(Address address, String name) {
        var said = address.text(name);
        return Set.of(YES, NO).contains(said) ? said.equals(YES) : null;
    }

    private static @Nullable Integer year(String text) {
        return text.matches("(?:19|20)\\d{2}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String said(Address address, String name) {
        var text = address.text(name);
        return text.isEmpty() ? null : text;
    }
}
