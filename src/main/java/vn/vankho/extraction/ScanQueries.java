package vn.vankho.extraction;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.shared.Sql;

/** Which pages are read off their pictures, how far that is, and what stands on them. */
@Repository
class ScanQueries {
    private final JdbcClient jdbc;

    ScanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Those of these versions of which pages were read off their picture, or asked for, or put right by people. */
    Set<VersionId> readOrSaid(Collection<VersionId> versions) {
        return Set.copyOf(jdbc.sql("""
                select version_id from scanned_page where version_id = any (cast(:ids as uuid[]))
                union
                select version_id from page_correction where version_id = any (cast(:ids as uuid[]))
                """)
                .param("ids", Sql.ids(versions))
                .query((row, _) -> new VersionId(Sql.uuid(row, "version_id")))
                .list());
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

    /** Those of these versions whose first page was read off its picture with less confidence, and by no person. */
    Set<VersionId> firstPageBelow(int confidence, Collection<VersionId> versions) {
        var found = new HashSet<VersionId>();
        jdbc.sql("""
                select version_id, layer, printed_over, text, confidence, null as correction from scanned_page
                 where version_id = any (cast(:ids as uuid[])) and no = 1 and read_at is not null and not confirmed
                   and confidence < :confidence
                """)
                .param("ids", Sql.ids(versions))
                .param("confidence", confidence)
                .query(row -> {
                    if (ScannedText.of(row).isOfPicture()) found.add(new VersionId(Sql.uuid(row, "version_id")));
                });
        return found;
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

    private List<Integer> numbers(VersionId version, String which) {
        return jdbc.sql("select no from scanned_page where version_id = :version " + which + " order by no")
                .param("version", version.value())
                .query(Integer.class)
                .list();
    }
}
