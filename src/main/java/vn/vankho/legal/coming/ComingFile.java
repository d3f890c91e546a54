package vn.vankho.legal.coming;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Days;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** The changes that come as a workbook. */
@Component
public class ComingFile {
    private static final List<String> COLUMNS = List.of(
            "legal.coming.day",
            "legal.column.number",
            "legal.column.type",
            "legal.column.title",
            "legal.column.issuer",
            "legal.coming.before",
            "legal.coming.after",
            "legal.coming.reasons");
    private static final int[] WIDTHS = {14, 22, 18, 80, 40, 26, 26, 40};

    private final ComingChanges changes;
    private final Texts texts;

    ComingFile(ComingChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    public void write(OutputStream out, ComingFilter filter, Locale locale, Viewer viewer) throws IOException {
        var page = changes.export(filter, viewer);
        try (var sheet = new PlainSheet(texts.get(locale, "legal.coming"), WIDTHS)) {
            sheet.row(List.of(texts.get(
                    locale, "legal.coming.span", Days.said(filter.today().plusDays(1)), Days.said(filter.until()))));
            sheet.row(COLUMNS.stream().map(key -> texts.get(locale, key)).toList());
            page.rows().forEach(one -> sheet.row(cells(one, locale)));
            if (page.total() > page.rows().size())
                sheet.row(
                        List.of(texts.get(locale, "legal.list.cut", page.rows().size(), page.total())));
            proposed(sheet, filter, locale, viewer);
            sheet.write(out);
        }
    }

    /** Below the changes: what may be added to them. */
    private void proposed(PlainSheet sheet, ComingFilter filter, Locale locale, Viewer viewer) {
        var page = changes.proposed(filter, ComingChanges.MOST_ROWS, viewer);
        if (page.total() == 0) return;
        sheet.row(List.of());
        sheet.row(List.of(texts.get(locale, "legal.coming.proposed", page.total())));
        page.rows().forEach(one -> {
            var header = one.header();
            sheet.row(List.of(
                    one.day(),
                    Objects.requireNonNullElse(header.number(), ""),
                    Objects.requireNonNullElse(header.typeName(), ""),
                    header.title(),
                    Objects.requireNonNullElse(header.issuer(), ""),
                    "",
                    "",
                    one.wordsBy((key, values) -> texts.get(locale, key, values))));
        });
        if (page.total() > page.rows().size())
            sheet.row(List.of(texts.get(locale, "legal.list.cut", page.rows().size(), page.total())));
    }

    private List<Object> cells(ComingChange change, Locale locale) {
        var header = change.header();
        return List.of(
                change.day(),
                Objects.requireNonNullElse(header.number(), ""),
                Objects.requireNonNullElse(header.typeName(), ""),
                header.title(),
                Objects.requireNonNullElse(header.issuer(), ""),
                statuses(change.before(), locale),
                statuses(change.after(), locale)
                        + (change.partOnly() ? " (" + texts.get(locale, "legal.coming.partOnly") + ")" : ""),
                joined(change.reasons().stream()
                        .map(reason -> reason.words((key, values) -> texts.get(locale, key, values)))));
    }

    private String statuses(List<EffectStatus> statuses, Locale locale) {
        return statuses.isEmpty()
                ? texts.get(locale, "legal.status.none")
                : joined(statuses.stream().map(status -> texts.get(locale, "legal.status." + status.name())));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("; "));
    }
}
