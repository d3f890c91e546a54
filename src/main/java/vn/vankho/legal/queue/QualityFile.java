package vn.vankho.legal.queue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** What one check finds as a workbook, to be worked off by those who put it right. */
@Component
public class QualityFile {
    private static final List<String> COLUMNS = List.of(
            "legal.column.number",
            "legal.column.type",
            "legal.column.title",
            "legal.column.issuer",
            "legal.column.issuedOn",
            "legal.column.state",
            "legal.quality.found");
    private static final int[] WIDTHS = {22, 18, 80, 40, 14, 22, 40};

    private final DataQuality quality;
    private final Texts texts;

    QualityFile(DataQuality quality, Texts texts) {
        this.quality = quality;
        this.texts = texts;
    }

    public void write(OutputStream out, Quality check, Locale locale, Viewer viewer) throws IOException {
        var page = quality.export(check, viewer);
        try (var sheet = new PlainSheet(texts.get(locale, "legal.quality"), WIDTHS)) {
            sheet.row(List.of(texts.get(locale, "legal.quality." + check)));
            sheet.row(COLUMNS.stream().map(key -> texts.get(locale, key)).toList());
            page.rows().forEach(row -> sheet.row(cells(check, row, locale)));
            if (page.total() > page.rows().size())
                sheet.row(
                        List.of(texts.get(locale, "legal.list.cut", page.rows().size(), page.total())));
            sheet.write(out);
        }
    }

    private List<Object> cells(Quality check, QualityRow row, Locale locale) {
        var header = row.header();
        return List.of(
                Objects.requireNonNullElse(header.number(), ""),
                Objects.requireNonNullElse(header.typeName(), ""),
                header.title(),
                Objects.requireNonNullElse(header.issuer(), ""),
                Objects.requireNonNullElse(header.issuedOn(), ""),
                texts.get(locale, "legal.header." + row.state().name()),
                row.more().isEmpty() ? "" : texts.get(locale, "legal.quality.more." + check, row.more()));
    }
}
