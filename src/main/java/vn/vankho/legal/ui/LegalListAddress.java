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
import vn.vankho.legal.list.FilterAddress;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.uikit.Address;

/** What the address of the list says: {@code ?q=…&loai=Nghị định&co-quan=…&ban-hanh-tu=2015-01-01&tinh-trang=CEASED&ngay=2021-12-31&sap-xep=NUMBER}. */
final class LegalListAddress {
    static final String ORDER = LegalRoutes.ORDER;

    /** Which columns are shown, with commas between them. */
    static final String COLUMNS = "cot";

    /** What stands behind "Lọc thêm". */
    static final List<String> MORE = List.of(
            FilterAddress.NUMBER,
            FilterAddress.SIGNATORY,
            FilterAddress.FIELD,
            FilterAddress.NORMATIVE,
            FilterAddress.ISSUED + FilterAddress.FROM,
            FilterAddress.ISSUED + FilterAddress.UNTIL,
            FilterAddress.EFFECTIVE + FilterAddress.FROM,
            FilterAddress.EFFECTIVE + FilterAddress.UNTIL,
            FilterAddress.ENDED + FilterAddress.FROM,
            FilterAddress.ENDED + FilterAddress.UNTIL,
            FilterAddress.PARTLY_ENDED + FilterAddress.FROM,
            FilterAddress.PARTLY_ENDED + FilterAddress.UNTIL,
            FilterAddress.YEAR,
            FilterAddress.FILE,
            FilterAddress.ORIGIN,
            FilterAddress.STATE,
            FilterAddress.UNIT,
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
                        address.text(FilterAddress.WORDS),
                        said(address, FilterAddress.TYPE),
                        said(address, FilterAddress.ISSUER),
                        year(address.text(FilterAddress.YEAR)),
                        address.id(FilterAddress.UNIT).map(UnitId::new).orElse(null),
                        address.constant(FilterAddress.STATUS, EffectStatus.class)
                                .orElse(null),
                        address.text(FilterAddress.STATUS).equals(FilterAddress.UNDETERMINED),
                        address.constant(FilterAddress.STATE, HeaderState.class).orElse(null),
                        address.day(FilterAddress.ON).orElse(today))
                .in(said(address, FilterAddress.FIELD))
                .knownAt(LegalRoutes.known(address.day(LegalRoutes.KNOWN).orElse(null)))
                .with(new Details(
                        said(address, FilterAddress.NUMBER),
                        said(address, FilterAddress.SIGNATORY),
                        yes(address, FilterAddress.NORMATIVE),
                        days(address, FilterAddress.ISSUED),
                        days(address, FilterAddress.EFFECTIVE),
                        days(address, FilterAddress.ENDED),
                        days(address, FilterAddress.PARTLY_ENDED),
                        yes(address, FilterAddress.FILE),
                        address.constant(FilterAddress.ORIGIN, EntryOrigin.class)
                                .orElse(null)));
    }

    static LegalOrder order(Address address) {
        return address.constant(ORDER, LegalOrder.class).orElse(LegalOrder.ISSUED);
    }

    /** Whether anything but the day and the order is asked. */
    static boolean narrows(Address address) {
        return Stream.of(FilterAddress.WORDS, FilterAddress.TYPE, FilterAddress.ISSUER, FilterAddress.STATUS)
                        .anyMatch(name -> !address.text(name).isEmpty())
                || more(address) > 0;
    }

    /** How many conditions stand behind "Lọc thêm". */
    static long more(Address address) {
        return MORE.stream().filter(name -> !address.text(name).isEmpty()).count();
    }

    private static DayRange days(Address address, String name) {
        return new DayRange(
                address.day(name + FilterAddress.FROM).orElse(null),
                address.day(name + FilterAddress.UNTIL).orElse(null));
    }

    private static @Nullable Boolean yes(Address address, String name) {
        var said = address.text(name);
        return Set.of(FilterAddress.YES, FilterAddress.NO).contains(said) ? said.equals(FilterAddress.YES) : null;
    }

    private static @Nullable Integer year(String text) {
        return text.matches("(?:19|20)\\d{2}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String said(Address address, String name) {
        var text = address.text(name);
        return text.isEmpty() ? null : text;
    }
}
