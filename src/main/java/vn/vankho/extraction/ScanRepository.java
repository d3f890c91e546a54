package vn.vankho.extraction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.shared.Sql;

/** Pages that are read off their pictures, as rows. */
@Repository
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
    @Transactional(propagation = Propagation.MANDATORY)
    void expect(VersionId version, Map<Integer, String> layers, Collection<Integer> printedOver) {
        jdbc.sql("""
                delete from scanned_page where version_id = :version and read_at is null and no <> all (cast(:pages as int[]))
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
    @Transactional(propagation = Propagation.MANDATORY)
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
    @Transactional(propagation = Propagation.MANDATORY)
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

    /** What an old font has written, of the pages of which that is known. */
    Map<Integer, String> original(VersionId version) {
        var found = new TreeMap<Integer, String>();
        jdbc.sql(
                        "select no, layer_original from scanned_page where version_id = :version and layer_original is not null")
                .param("version", version.value())
                .query(row -> {
                    found.put(row.getInt("no"), row.getString("layer_original"));
                });
        return found;
    }

    /** Says which pages keep their layer: those that a person has asked for, since nothing of them was doubted before, are not doubted then. */
    @Transactional(propagation = Propagation.MANDATORY)
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

    /** Whether any page was ever read off its picture here. */
    boolean hasRead() {
        return jdbc.sql("select exists (select 1 from scanned_page where read_at is not null and trouble = '')")
                .query(Boolean.class)
                .single();
    }

    /** Numbers of the pages that wait. */
    List<Integer> waiting(VersionId version) {
        return numbers(version, "and read_at is null");
    }

    /** Numbers of all. */
    List<Integer> all(VersionId version) {
        return numbers(version, "");
    }

    /** Numbers of those of which people have said what stands there, also while the version was out of sight and its pages were not kept. */
    List<Integer> corrected(VersionId version) {
        return jdbc.sql("select distinct no from page_correction where version_id = :version order by no")
                .param("version", version.value())
                .query(Integer.class)
                .list();
    }

    /** Numbers of those that were read, and of those that a person has asked for. */
    List<Integer> readOrAsked(VersionId version) {
        return numbers(version, "and (asked or read_at is not null or text <> '')");
    }

    /** Numbers of those that could not be read. */
    List<Integer> unread(VersionId version) {
        return numbers(version, "and trouble <> ''");
    }

    /** Of these, those that may be read another time. */
    List<Integer> unreadForNow(VersionId version) {
        return jdbc.sql("""
                select no from scanned_page where version_id = :version and trouble <> '' and trouble <> all (:last) order by no
                """)
                .param("version", version.value())
                .param("last", SeenPage.LASTING.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    private List<Integer> numbers(VersionId version, String which) {
        return jdbc.sql("select no from scanned_page where version_id = :version " + which + " order by no")
                .param("version", version.value())
                .query(Integer.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(VersionId version, int no, SeenPage page, Instant now) {
        if (!page.trouble().isEmpty() && page.words().length == 0) {
            unread(version, no, page.trouble(), now);
            return;
        }
        jdbc.sql("""
                update scanned_page
                   set text = :text, words = :words, confidence = :confidence, doubtful = :doubtful, width = :width, height = :height,
                       quarters = :quarters, skew = :skew, mode = :mode, trouble = :trouble, read_at = :now,
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
                .param("version", version.value())
                .param("no", no)
                .update();
    }

    /** What was read of it before stays, and is looked at anew by who had found it right. */
    private void unread(VersionId version, int no, String trouble, Instant now) {
        jdbc.sql("""
                update scanned_page
                   set trouble = :trouble, read_at = :now,
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
    @Transactional(propagation = Propagation.MANDATORY)
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

    /** Those of these versions whose first page was read off its picture with less confidence, and by no person. */
    Set<VersionId> firstPageBelow(int confidence, Collection<VersionId> versions) {
        return Set.copyOf(jdbc
                .sql("""
                select version_id, layer, printed_over, text, confidence, null as correction from scanned_page
                 where version_id = any (cast(:ids as uuid[])) and no = 1 and read_at is not null and not confirmed
                   and confidence < :confidence
                """)
                .param("ids", Sql.ids(versions))
                .param("confidence", confidence)
                .query((row, _) -> ScannedText.of(row).isOfPicture()
                        ? Optional.of(new VersionId(Sql.uuid(row, "version_id")))
                        : Optional.<VersionId>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** Numbers of the pages whose text that holds was read off their picture, or put right by a person. */
    Set<Integer> ofPicture(VersionId version) {
        return texts(version).entrySet().stream()
                .filter(page -> page.getValue().isOfPicture())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The text of every page that was read, as it holds now: a person's word, else what was read, also while it is read again. */
    Map<Integer, ScannedText> texts(VersionId version) {
        var found = new TreeMap<Integer, ScannedText>();
        jdbc.sql("""
                select p.no, p.layer, p.printed_over, p.text, p.confidence,
                       (select c.text from page_correction c where c.version_id = p.version_id and c.no = p.no
                         order by c.revision desc limit 1) as correction
                  from scanned_page p
                 where p.version_id = :version
                   and (p.read_at is not null or p.text <> ''
                        or exists (select 1 from page_correction c where c.version_id = p.version_id and c.no = p.no))
                """).param("version", version.value()).query(row -> {
            found.put(row.getInt("no"), ScannedText.of(row));
        });
        return found;
    }
}
