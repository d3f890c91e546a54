package vn.vankho.legal.lookup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Days;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** The register list as a workbook: what the filter leaves, in the order of the screen, with the status on the day of the list. */
@Component
public class RegisterFile {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> COLUMNS = List.of(
            "legal.column.no",
            "legal.column.number",
            "legal.column.type",
            "legal.column.title",
            "legal.column.issuer",
            "legal.facts.signatory",
            "legal.column.issuedOn",
            "legal.column.effectiveFrom",
            "legal.facts.field",
            "legal.column.status",
            "legal.column.since",
            "legal.column.ended",
            "legal.column.why",
            "legal.column.by",
            "legal.column.parts",
            "legal.column.state");
    private static final int[] WIDTHS = {6, 22, 18, 80, 40, 24, 14, 14, 28, 28, 14, 16, 28, 36, 40, 22};

    private final LegalList list;
    private final EndReasons reasons;
    private final Texts texts;

    RegisterFile(LegalList list, EndReasons reasons, Texts texts) {
        this.list = list;
        this.reasons = reasons;
        this.texts = texts;
    }

    /** What the workbook is called. */
    public static String name(LegalFilter filter) {
        return FilterWords.fileName(filter);
    }

    public void write(OutputStream out, LegalFilter filter, LegalOrder order, Locale locale, Viewer viewer)
            throws IOException {
        var page = list.export(filter, order, viewer);
        var less = page.rows().stream()
                .filter(one -> EndReasons.isLess(one.statuses()))
                .collect(Collectors.toMap(LegalRow::id, LegalRow::contents));
        var standing = reasons.of(less, filter.on(), filter.knownAt(), viewer);
        try (var sheet = new PlainSheet(texts.get(locale, "legal.list"), WIDTHS)) {
            sheet.row(List.of(moment(filter, locale)));
            var asked = new FilterWords(texts, locale).of(filter);
            if (!asked.isEmpty()) sheet.row(List.of(texts.get(locale, "legal.list.asked", asked)));
            sheet.row(COLUMNS.stream().map(column -> texts.get(locale, column)).toList());
            int no = 0;
            for (var one : page.rows()) {
                var weighed = standing.get(one.id());
                sheet.row(cells(++no, one, weighed == null ? List.of() : weighed.ended(), locale));
            }
            if (page.total() > page.rows().size())
                sheet.row(
                        List.of(texts.get(locale, "legal.list.cut", page.rows().size(), page.total())));
            sheet.write(out);
        }
    }

    private List<Object> cells(int no, LegalRow row, List<EndReason> ended, Locale locale) {
        var header = row.header();
        var why = new EndedCells(ended, (key, values) -> texts.get(locale, key, values));
        return List.of(
                no,
                Objects.requireNonNullElse(header.number(), ""),
                Objects.requireNonNullElse(header.typeName(), ""),
                header.title(),
                Objects.requireNonNullElse(header.issuer(), ""),
                Objects.requireNonNullElse(header.signatory(), ""),
                Objects.requireNonNullElse(header.issuedOn(), ""),
                Objects.requireNonNullElse(header.effectiveFrom(), ""),
                Objects.requireNonNullElse(header.field(), ""),
                statuses(row, locale),
                since(row),
                why.days(),
                why.kinds(),
                why.texts(),
                why.parts(),
                texts.get(locale, "legal.header." + row.state().name()));
    }

    /** A day where one is known, else as many as statuses stand side by side, in their order. */
    private static Object since(LegalRow row) {
        var days = row.statuses().stream()
                .map(row.since()::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return days.size() == 1
                ? days.getFirst()
                : days.stream().map(Days::said).collect(Collectors.joining("; "));
    }

    /** Of which day the statuses are, and until when what was recorded counts. */
    private String moment(LegalFilter filter, Locale locale) {
        var on = texts.get(locale, "legal.banner.on", Days.said(filter.on()));
        var known = filter.knownAt();
        return known == null
                ? on
                : on + "; "
                        + texts.get(
                                locale,
                                "legal.list.knownAt.said",
                                Days.said(LocalDate.ofInstant(known, OfficeClock.ZONE)));
    }

    private String statuses(LegalRow row, Locale locale) {
        if (row.notIssued()) return texts.get(locale, "legal.status.NOT_ISSUED");
        return row.statuses().isEmpty()
                ? texts.get(locale, "legal.status.none")
                : row.statuses().stream()
                        .map(status -> texts.get(locale, "legal.status." + status.name()))
                        .collect(Collectors.joining("; "));
    }
}
