package vn.vankho.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** The trail as a file for an inspector: a table for Excel, or CSV in UTF-8 with a byte order mark, which Excel needs. */
@Component
public class TrailFile {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(OfficeClock.ZONE);
    private static final List<String> COLUMNS = List.of("at", "actor", "deed", "subject", "about", "details", "id");
    private static final int[] WIDTHS = {20, 26, 30, 18, 60, 80, 38};

    private final TrailBrowser browser;
    private final Texts texts;

    TrailFile(TrailBrowser browser, Texts texts) {
        this.browser = browser;
        this.texts = texts;
    }

    public void csv(OutputStream out, AuditFilter filter, Locale locale, Viewer viewer) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        csvRow(writer, head(locale));
        long total =
                browser.export(filter, locale, lines -> lines.forEach(line -> csvRow(writer, cells(line))), viewer);
        if (total > TrailBrowser.MOST_EXPORTED) csvRow(writer, cut(total, locale));
        writer.flush();
    }

    public void xlsx(OutputStream out, AuditFilter filter, Locale locale, Viewer viewer) throws IOException {
        try (var sheet = new PlainSheet(texts.get(locale, "admin.trail.title"), WIDTHS)) {
            sheet.keepInSight(1);
            sheet.row(head(locale));
            long total = browser.export(filter, locale, lines -> lines.forEach(line -> sheet.row(cells(line))), viewer);
            if (total > TrailBrowser.MOST_EXPORTED) sheet.row(cut(total, locale));
            sheet.write(out);
        }
    }

    private List<String> head(Locale locale) {
        return COLUMNS.stream()
                .map(column -> texts.get(locale, "admin.trail." + column))
                .toList();
    }

    /** The last row of a file that does not hold everything. */
    private List<String> cut(long total, Locale locale) {
        return List.of(texts.get(locale, "admin.trail.cut", TrailBrowser.MOST_EXPORTED, total));
    }

    private static List<String> cells(TrailLine line) {
        var details = line.details().stream()
                .map(detail -> detail.name() + ": " + detail.value())
                .collect(Collectors.joining("; "));
        return List.of(
                MOMENT.format(line.at()),
                line.actor(),
                line.deed(),
                line.subject(),
                line.about(),
                details,
                line.subjectId() == null ? "" : line.subjectId());
    }

    private static void csvRow(Writer writer, List<String> cells) {
        try {
            writer.write(cells.stream().map(TrailFile::quoted).collect(Collectors.joining(",")));
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula would be run by Excel: a title must not be able to do that. */
    private static String quoted(String cell) {
        var safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
