package vn.vankho.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** The list as it is filtered, as a workbook: what the viewer may see, in the order of the screen, at most {@link #MOST} rows. */
@Service
public class DocumentListFile {
    public static final int MOST = 5_000;

    private static final List<String> COLUMNS =
            List.of("row", "number", "title", "kind", "issuer", "issuedOn", "access", "file", "keptOn", "keptBy", "id");
    private static final int[] WIDTHS = {6, 22, 70, 20, 40, 14, 14, 50, 14, 26, 38};

    private final DocumentListQueries lists;
    private final Texts texts;
    private final AuditTrail trail;

    DocumentListFile(DocumentListQueries lists, Texts texts, AuditTrail trail) {
        this.lists = lists;
        this.texts = texts;
        this.trail = trail;
    }

    /** An .xlsx file; its first line says how much there is. Recorded in the trail, for a list of titles leaves the house with it. */
    @Transactional
    public byte[] xlsx(DocumentFilter filter, DocumentOrder order, Locale locale, Viewer viewer) {
        viewer.require(Permission.READ);
        var page = lists.list(filter, order, 0, MOST, viewer);
        trail.record(
                viewer.actor(),
                "document.list-export",
                "document-list",
                "list",
                Map.of("query", filter.words(), "rows", page.rows().size(), "found", page.total()));
        var out = new ByteArrayOutputStream();
        try (var sheet = new PlainSheet(texts.get(locale, "document.list"), WIDTHS)) {
            var head = page.rows().size() < page.total() ? "document.list.file.headCut" : "document.list.file.head";
            sheet.row(List.of(texts.get(locale, head, page.total(), page.rows().size())));
            sheet.row(COLUMNS.stream()
                    .map(column -> texts.get(locale, "document.list.file." + column))
                    .toList());
            for (int i = 0; i < page.rows().size(); i++)
                sheet.row(cells(i + 1, page.rows().get(i), locale));
            sheet.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Object> cells(int no, DocumentRow row, Locale locale) {
        return Stream.<@Nullable Object>of(
                        no,
                        row.number(),
                        row.title(),
                        texts.get(locale, "document.kind." + row.kind().name()),
                        row.issuer(),
                        row.issuedOn(),
                        texts.get(locale, "document.access." + row.access().name()),
                        row.fileName(),
                        LocalDate.ofInstant(row.keptAt(), OfficeClock.ZONE),
                        row.keptBy(),
                        row.id().value())
                .<Object>map(cell -> cell == null ? "" : cell)
                .toList();
    }
}
