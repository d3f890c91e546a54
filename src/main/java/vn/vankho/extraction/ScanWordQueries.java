package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.CorrectedWords;
import vn.vankho.extraction.ocr.SeenWord;
import vn.vankho.extraction.ocr.SeenWords;
import vn.vankho.extraction.ocr.WordLayer;
import vn.vankho.shared.Sql;

/** Words with the places where they stand on their pages, as the text that holds has them; those read before hold while a page is read again. */
@Repository
class ScanWordQueries {
    private static final String ALL = """
              from scanned_page p
              left join lateral (select revision, text from page_correction c where c.version_id = p.version_id and c.no = p.no
                                  order by revision desc limit 1) c on true
             where p.version_id = :version
            """;

    private static final String PAGES = ALL + " and (length(p.words) > 0 or c.text <> '')";

    private static final String SELECT =
            "select p.no, p.layer, p.printed_over, p.text, p.words, p.confidence, p.width, p.height, p.skew - 90 * p.quarters as turn,"
                    + " coalesce(p.read_at, 'epoch') as read_at, c.revision, c.text as correction";

    private static final String WORDS = SELECT + PAGES;

    private final JdbcClient jdbc;

    ScanWordQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of the pages whose text that holds stands on the picture; of the others the layer of the file does. */
    List<Integer> pages(VersionId version) {
        // the texts are compared where there is something to compare only
        return jdbc
                .sql("""
                select p.no, p.confidence, p.printed_over, c.text as correction,
                       case when c.text is null then p.layer else '' end as layer,
                       case when c.text is null and p.layer <> '' then p.text else '' end as text
                """ + PAGES + " order by p.no")
                .param("version", version.value())
                .query((row, _) -> ScannedText.of(row).isOfPicture() ? row.getInt("no") : 0)
                .list()
                .stream()
                .filter(no -> no > 0)
                .toList();
    }

    /**
     * What differs for a page as soon as it has other words: when they were read, which of a person's words hold, and behind a full stop by how
     * many quarters of a circle it is turned clockwise to be read.
     */
    Map<Integer, String> states(VersionId version) {
        var all = new TreeMap<Integer, String>();
        jdbc.sql("select p.no, concat(extract(epoch from p.read_at)::bigint, '-', c.revision, '.', p.quarters) as state"
                        + PAGES)
                .param("version", version.value())
                .query((row, _) -> all.put(row.getInt("no"), row.getString("state")))
                .list();
        return all;
    }

    /** By how many quarters of a circle a page was turned clockwise before its words were read; 0 where none were. */
    int quarters(VersionId version, int no) {
        return jdbc.sql(
                        "select quarters from scanned_page where version_id = :version and no = :no and length(words) > 0")
                .param("version", version.value())
                .param("no", no)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    List<Integer> all(VersionId version) {
        return jdbc.sql("select no from scanned_page where version_id = :version order by no")
                .param("version", version.value())
                .query(Integer.class)
                .list();
    }

    /** How many have no words since nobody has read them: they wait, or could not be read, and no person has said what stands there. An empty sheet is read. */
    int unread(VersionId version) {
        return jdbc.sql("""
                select count(*) from scanned_page p
                 where p.version_id = :version and length(p.words) = 0 and (p.read_at is null or p.trouble <> '')
                   and (select c.text from page_correction c where c.version_id = p.version_id and c.no = p.no
                         order by c.revision desc limit 1) is null
                """)
                .param("version", version.value())
                .query(Integer.class)
                .single();
    }

    Optional<Scans.Words> words(VersionId version, int no) {
        return jdbc.sql(WORDS + " and p.no = :no")
                .param("version", version.value())
                .param("no", no)
                .query((row, _) -> new Scans.Words(
                        width(row),
                        row.getInt("height"),
                        row.getDouble("turn"),
                        words(row).stream().map(Scans.Word::of).toList(),
                        Sql.required(row, "read_at").toEpochMilli() + "-" + row.getInt("revision")))
                .optional();
    }

    /** The words of all pages whose text that holds stands on the picture, be it that nothing stands there. */
    WordLayer layer(VersionId version) {
        return new WordLayer(jdbc
                .sql(SELECT + ALL + " and (length(p.words) > 0 or c.text is not null) order by p.no")
                .param("version", version.value())
                .query((row, _) -> new WordLayer.OfPage(
                        row.getInt("no"),
                        ScannedText.of(row).replacesLayer(),
                        width(row),
                        row.getInt("height"),
                        row.getDouble("turn"),
                        ScannedText.of(row).isOfPicture() ? words(row) : List.of()))
                .list()
                .stream()
                .filter(page -> page.alone() || !page.words().isEmpty())
                .toList());
    }

    private static List<SeenWord> words(ResultSet row) throws SQLException {
        var seen = SeenWords.unpack(row.getBytes("words"));
        var correction = row.getString("correction");
        if (correction == null) return seen;
        return seen.isEmpty()
                ? CorrectedWords.spread(correction, width(row), row.getInt("height"))
                : CorrectedWords.of(correction, seen);
    }

    /** In pixels; of a page that could not be read nobody knows it, and any will do. */
    private static int width(ResultSet row) throws SQLException {
        int width = row.getInt("width");
        return width > 0 ? width : CorrectedWords.ANY_WIDTH;
    }
}
