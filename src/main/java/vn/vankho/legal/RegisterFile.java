package vn.vankho.legal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Texts;

/** The register list as a workbook: what the filter leaves, in the order of the screen, with the status on the day of the list. */
@Component
public class RegisterFile {
    private static final List<String> COLUMNS =
            List.of("number", "type", "title", "issuer", "issuedOn", "effectiveFrom", "status", "since", "state");
    private static final int[] WIDTHS = {22, 18, 80, 40, 14, 14, 28, 14, 22};
    /** Excel takes no longer text in one cell. */
    private static final int LONGEST_CELL = 32_000;

    private final LegalLookup lookup;
    private final Texts texts;

    RegisterFile(LegalLookup lookup, Texts texts) {
        this.lookup = lookup;
        this.texts = texts;
    }

    public void write(OutputStream out, LegalFilter filter, LegalOrder order, Locale locale, Viewer viewer)
            throws IOException {
        var page = lookup.export(filter, order, viewer);
        try (var book = new SXSSFWorkbook(200)) {
            var sheet = book.createSheet(texts.get(locale, "legal.list"));
            for (int i = 0; i < WIDTHS.length; i++) sheet.setColumnWidth(i, WIDTHS[i] * 256);
            sheet.createFreezePane(0, 2);
            row(sheet, List.of(texts.get(locale, "legal.banner.on", Days.said(filter.on()))));
            row(
                    sheet,
                    COLUMNS.stream()
                            .map(column -> texts.get(locale, "legal.column." + column))
                            .toList());
            page.rows().forEach(one -> row(sheet, cells(one, locale)));
            if (page.total() > page.rows().size())
                row(
                        sheet,
                        List.of(texts.get(locale, "legal.list.cut", page.rows().size(), page.total())));
            book.write(out);
        }
    }

    private List<String> cells(LegalRow row, Locale locale) {
        var header = row.header();
        return List.of(
                Objects.requireNonNullElse(header.number(), ""),
                Objects.requireNonNullElse(header.typeName(), ""),
                header.title(),
                Objects.requireNonNullElse(header.issuer(), ""),
                header.issuedOn() == null ? "" : Days.said(header.issuedOn()),
                header.effectiveFrom() == null ? "" : Days.said(header.effectiveFrom()),
                statuses(row, locale),
                row.since() == null ? "" : Days.said(row.since()),
                texts.get(locale, "legal.header." + row.state().name()));
    }

    private String statuses(LegalRow row, Locale locale) {
        return row.statuses().isEmpty()
                ? texts.get(locale, "legal.status.none")
                : row.statuses().stream()
                        .map(status -> texts.get(locale, "legal.status." + status.name()))
                        .collect(Collectors.joining("; "));
    }

    private static void row(Sheet sheet, List<String> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            row.createCell(i).setCellValue(cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
        }
    }
}
