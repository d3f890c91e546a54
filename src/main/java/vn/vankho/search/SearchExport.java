package vn.vankho.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Days;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** The list of results as a table for Excel, in the order of the screen: only what the viewer may see, at most {@link #MOST} rows. */
@Service
public class SearchExport {
    public static final int MOST = 5_000;

    private static final List<String> COLUMNS =
            List.of("row", "number", "title", "kind", "issuer", "issuedOn", "status", "unit", "page", "snippet", "id");
    private static final int[] WIDTHS = {6, 22, 70, 18, 40, 14, 26, 40, 8, 90, 38};

    private final SearchEngine search;
    private final Texts texts;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SearchExport(
            SearchEngine search, Texts texts, AuditTrail trail, PlatformTransactionManager transactions, Clock clock) {
        this.clock = clock;
        this.search = search;
        this.texts = texts;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An .xlsx file; its first line says what was asked. Recorded in the trail, for a list of titles leaves the house with it. */
    public byte[] xlsx(SearchRequest asked, Locale locale, Viewer viewer) {
        var request = asked.on(LocalDate.now(clock));
        var result = search.all(request, MOST, viewer);
        boolean weaker = result.onlyWeaker();
        var found = result.hits().stream().filter(hit -> hit.weaker() == weaker).toList();
        long matching = result.matching();
        transaction.executeWithoutResult(_ -> trail.record(
                viewer.actor(),
                "search.export",
                "search",
                "results",
                Map.of("query", request.query(), "rows", found.size(), "found", matching)));
        var out = new ByteArrayOutputStream();
        try (var sheet = new PlainSheet(texts.get(locale, "search.export.sheet"), WIDTHS)) {
            var head = weaker
                    ? "search.export.headWeaker"
                    : found.size() < matching ? "search.export.headCut" : "search.export.head";
            sheet.bold(List.of(texts.get(locale, head, request.query(), matching, found.size())));
            sheet.heads(COLUMNS.stream()
                    .map(column -> texts.get(locale, "search.export." + column, shown(request.statusOn())))
                    .toList());
            for (int i = 0; i < found.size(); i++) sheet.row(cells(i + 1, found.get(i), locale));
            sheet.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Days and figures as what they are, for people sort and filter by them. */
    private List<Object> cells(int no, Hit hit, Locale locale) {
        var issued = hit.issuedOn();
        return List.of(
                no,
                text(hit.number()),
                hit.title(),
                texts.get(locale, "document.kind." + hit.kind().name()),
                text(hit.issuer()),
                issued == null ? "" : issued,
                hit.statuses().stream()
                        .map(status -> StatusWords.of(status, key -> texts.get(locale, key)))
                        .collect(Collectors.joining("; ")),
                hit.unit(),
                hit.page() == 0 ? "" : hit.page(),
                hit.snippet(),
                hit.id().value().toString());
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : Days.said(day);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
