package vn.vankho.extraction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.shared.Sql;

/** Pages that are read off their pictures, as rows. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ScanRepository {
    /** Whether a person's word on a page holds. */
    private static final String SAID = """
            coalesce((select c.text is not null from page_correction c where c.version_id = :version and c.no = :no
                       order by c.revision desc limit 1), false)""";

    private final JdbcClient jdbc;

    ScanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Says which pages of a version have to be read off their picture, with the text layer each has; what was read before stays.
     *
     * @param printedOver of these, the ones that are pictures: what is in their layer was printed over them
     */
    void expect(VersionId version, Map<Integer, String> layers, Collection<Integer> printedOver) {
        jdbc.sql("""
                delete from scanned_page where version_id = :version and read_at is null and read_before is null and no <> all (cast(:pages as int[]))
                """)
                .param("version", version.value())
                .param("pages", layers.keySet().toArray(Integer[]::new))
                .update();
        add(version, layers);
        jdbc.sql("update scanned_page set printed_over = no = any (cast(:pages as int[])) where version_id = :version")
                .param("version", version.value())
                .param("pages", printedOver.toArray(Integer[]::new))
                .update();
    }

    /** A person wants all pages of a version read off their picture, these too, with the text layer each has. */
    void ask(VersionId version, Map<Integer, String> layers) {
        add(version, layers);
        jdbc.sql("update scanned_page set asked = true where version_id = :version")
                .param("version", version.value())
                .update();
    }

    private void add(VersionId version, Map<Integer, String> layers) {
        jdbc.sql("""
                insert into scanned_page (version_id, no, layer)
                select :version, p.no, p.layer from unnest(cast(:pages as int[]), cast(:layers as text[])) as p (no, layer)
                on conflict (version_id, no) do update set layer = excluded.layer
                """)
                .param("version", version.value())
                .param("pages", layers.keySet().toArray(Integer[]::new))
                .param("layers", layers.values().toArray(String[]::new))
                .update();
    }

    /** Says what an old font has written on pages whose layer is decoded. */
    void original(VersionId version, Map<Integer, String> layers) {
        jdbc.sql("""
                update scanned_page s set layer_original = p.layer
                  from unnest(cast(:pages as int[]), cast(:layers as text[])) as p (no, layer)
                 where s.version_id = :version and s.no = p.no
                """)
                .param("version", version.value())
                .param("pages", layers.keySet().toArray(Integer[]::new))
                .param("layers", layers.values().toArray(String[]::new))
                .update();
    }

    /** Says which pages keep their layer: those that a person has asked for, since nothing of them was doubted before, are not doubted then. */
    void layersHold(VersionId version, Collection<Integer> pages) {
        jdbc.sql("""
                update scanned_page set layer_holds = not layer_holds
                 where version_id = :version
                   and layer_holds <> (asked and not printed_over and no = any (cast(:pages as int[])))
                """)
                .param("version", version.value())
                .param("pages", pages.toArray(Integer[]::new))
                .update();
    }

    void save(VersionId version, int no, SeenPage page, Instant now) {
        if (!page.trouble().isEmpty() && page.words().length == 0) {
            unread(version, no, page.trouble(), now);
            return;
        }
        jdbc.sql("""
                update scanned_page
                   set text = :text, words = :words, confidence = :confidence, doubtful = :doubtful, width = :width, height = :height,
                       quarters = :quarters, skew = :skew, mode = :mode, trouble = :trouble, read_at = :now,
                       read_before = null, scan_version = :reader,
                       confirmed = %s,
                       layer_holds = asked and not printed_over and layer ~ '\\S'
                 where version_id = :version and no = :no
                """.formatted(SAID))
                .param("text", page.text())
                .param("words", page.words())
                .param("confidence", page.confidence())
                .param("doubtful", page.doubtful())
                .param("width", page.width())
                .param("height", page.height())
                .param("quarters", page.quarters())
                .param("skew", page.skew())
                .param("mode", page.mode())
                .param("trouble", page.trouble())
                .param("now", Sql.at(now))
                .param("reader", ReaderVersion.OF_SCANS)
                .param("version", version.value())
                .param("no", no)
                .update();
    }

    /** What was read of it before stays, and is looked at anew by who had found it right. */
    private void unread(VersionId version, int no, String trouble, Instant now) {
        jdbc.sql("""
                update scanned_page
                   set trouble = :trouble, read_at = :now, read_before = null,
                       confirmed = %s
                 where version_id = :version and no = :no
                """.formatted(SAID))
                .param("trouble", trouble)
                .param("now", Sql.at(now))
                .param("version", version.value())
                .param("no", no)
                .update();
    }

    /** Pages that could not be read wait again, but for those of which the file is the trouble. @return which these are */
    List<Integer> forgetUnread(VersionId version) {
        return jdbc
                .sql("""
                update scanned_page set read_at = null, trouble = ''
                 where version_id = :version and trouble <> '' and trouble <> all (:last) returning no
                """)
                .param("version", version.value())
                .param("last", SeenPage.LASTING.toArray(String[]::new))
                .query(Integer.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
