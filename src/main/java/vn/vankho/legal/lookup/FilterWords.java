package vn.vankho.legal.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.shared.Days;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.Texts;

/** What a list of the register was asked for, in the words of its screen: whoever opens a workbook later has no screen beside it. */
record FilterWords(Texts texts, Locale locale) {
    /** In one line; empty: for all texts. The unit that holds the files is known to the screen alone. */
    String of(LegalFilter filter) {
        var all = new ArrayList<String>();
        var details = filter.details();
        add(all, "legal.list.words", filter.words());
        add(all, "legal.list.type", filter.typeName());
        add(all, "legal.list.issuer", filter.issuer());
        add(all, "legal.list.status", status(filter));
        add(all, "legal.column.number", details.number());
        add(all, "legal.facts.signatory", details.signatory());
        add(all, "legal.facts.field", filter.field());
        add(all, "legal.list.normative", yesNo("legal.list.normative.", details.normative()));
        add(all, "legal.list.issued", days(details.issued()));
        add(all, "legal.list.effective", days(details.effective()));
        add(all, "legal.list.ended", days(details.ended()));
        add(all, "legal.list.partlyEnded", days(details.partlyEnded()));
        add(all, "legal.list.year", filter.year() == null ? null : filter.year().toString());
        add(all, "legal.list.file", yesNo("legal.list.file.", details.file()));
        add(all, "legal.list.origin", word("legal.origin.", details.origin()));
        add(all, "legal.list.state", word("legal.header.", filter.state()));
        if (filter.unit() != null) all.add(say("legal.list.unit.one"));
        return String.join("; ", all);
    }

    private void add(List<String> all, String label, @Nullable String said) {
        if (said != null && !said.isBlank()) all.add(say(label) + ": " + said);
    }

    private @Nullable String status(LegalFilter filter) {
        return filter.undetermined() ? say("legal.status.none") : word("legal.status.", filter.status());
    }

    private @Nullable String word(String keys, @Nullable Enum<?> value) {
        return value == null ? null : say(keys + value.name());
    }

    private @Nullable String yesNo(String keys, @Nullable Boolean said) {
        return said == null ? null : say(keys + (said ? "yes" : "no"));
    }

    private @Nullable String days(DayRange range) {
        if (range.isAll()) return null;
        var from = range.from() == null ? "…" : Days.said(range.from());
        return from + " – " + (range.until() == null ? "…" : Days.said(range.until()));
    }

    private String say(String key) {
        return texts.get(locale, key);
    }

    /** Of the workbook: its day, and that it is not the whole register. */
    static String fileName(LegalFilter filter) {
        var known = filter.knownAt();
        return "so-van-ban-" + filter.on()
                + (known == null ? "" : "-biet-den-" + LocalDate.ofInstant(known, OfficeClock.ZONE))
                + (isNarrowed(filter) ? "-loc" : "") + ".xlsx";
    }

    private static boolean isNarrowed(LegalFilter filter) {
        return !filter.equals(LegalFilter.all(filter.on()).knownAt(filter.knownAt()));
    }
}
