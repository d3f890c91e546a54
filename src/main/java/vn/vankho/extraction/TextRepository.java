package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Packed;

/** Texts as rows, packed. */
@Repository
class TextRepository {
    /** Whether a person wants the text of the file as it is written; asked for texts that were decoded only. */
    private static final String CHOICE = """
            left join document_version v on t.charsets is not null and v.id = t.version_id
            left join undecoded_file u on u.sha256 = v.sha256""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TextRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(Map<VersionId, FileText> kept, Instant now) {
        var rows = kept.entrySet().stream()
                .sorted(java.util.Comparator.comparing(entry -> entry.getKey().value()))
                .map(entry -> row(entry.getKey(), entry.getValue(), now))
                .toList();
        template.batchUpdate("""
                insert into extracted_text (version_id, pages, characters, unread_pages, title, author, texts, html, read_at,
                                            reader_version, charsets, charset_score, original_texts, original_html)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                on conflict (version_id) do update
                   set pages = excluded.pages, characters = excluded.characters, unread_pages = excluded.unread_pages,
                       title = excluded.title, author = excluded.author, texts = excluded.texts, html = excluded.html,
                       read_at = excluded.read_at, reader_version = excluded.reader_version, charsets = excluded.charsets, charset_score = excluded.charset_score,
                       original_texts = excluded.original_texts, original_html = excluded.original_html
                """, rows);
    }

    private static @Nullable Object[] row(VersionId version, FileText read, Instant now) {
        var original = read.original();
        return new @Nullable Object[] {
            version.value(),
            read.pages(),
            read.characters(),
            read.unreadPages(),
            read.title(),
            read.author(),
            read.texts(),
            read.html(),
            now.atOffset(ZoneOffset.UTC),
            ReaderVersion.NOW,
            original == null ? null : original.charsets(),
            original == null ? null : original.score(),
            original == null ? null : original.texts(),
            original == null ? null : original.html()
        };
    }

    Map<VersionId, byte[]> texts(Collection<VersionId> versions) {
        var ids = versions.stream().map(VersionId::value).toArray(UUID[]::new);
        var found = new HashMap<VersionId, byte[]>();
        jdbc.sql("""
                select t.version_id, case when u.sha256 is null then t.texts else t.original_texts end texts
                  from extracted_text t %s
                 where t.version_id = any (:ids)
                """.formatted(CHOICE)).param("ids", ids).query(row -> {
            found.put(version(row), row.getBytes("texts"));
        });
        return found;
    }

    Map<VersionId, Integer> characters(Collection<VersionId> versions) {
        var ids = versions.stream().map(VersionId::value).toArray(UUID[]::new);
        var found = new HashMap<VersionId, Integer>();
        jdbc.sql("select version_id, characters from extracted_text where version_id = any (:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(version(row), row.getInt("characters"));
                });
        return found;
    }

    Optional<byte[]> html(VersionId version) {
        return jdbc.sql("""
                select case when u.sha256 is null then t.html else t.original_html end html
                  from extracted_text t %s
                 where t.version_id = :id and length(t.html) > 0
                """.formatted(CHOICE))
                .param("id", version.value())
                .query((row, _) -> row.getBytes("html"))
                .optional();
    }

    /** The pages of a version, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<byte[]> lock(VersionId version) {
        return jdbc.sql("select texts from extracted_text where version_id = :id for update")
                .param("id", version.value())
                .query((row, _) -> row.getBytes("texts"))
                .optional();
    }

    /** The pages as old fonts have written them; empty where none was decoded. */
    Optional<byte[]> original(VersionId version) {
        return jdbc.sql("select original_texts from extracted_text where version_id = :id and charsets is not null")
                .param("id", version.value())
                .query((row, _) -> row.getBytes("original_texts"))
                .optional();
    }

    /** @param written what old fonts have written, of the numbers of pages whose layer holds */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(VersionId version, List<String> pages, Map<Integer, String> written, int unread) {
        replaceOriginal(version, pages, written);
        jdbc.sql("""
                update extracted_text set texts = :texts, characters = :characters, unread_pages = :unread
                 where version_id = :id
                """)
                .param("texts", Packed.pages(pages))
                .param("characters", pages.stream().mapToInt(String::length).sum())
                .param("unread", unread)
                .param("id", version.value())
                .update();
    }

    /** A page read off its picture is no decoded one: it is the same in the text as written. */
    private void replaceOriginal(VersionId version, List<String> pages, Map<Integer, String> written) {
        record Texts(List<String> decoded, List<String> original) {}
        jdbc.sql("select texts, original_texts from extracted_text where version_id = :id and charsets is not null")
                .param("id", version.value())
                .query((row, _) -> new Texts(
                        Packed.unpackPages(row.getBytes("texts")), Packed.unpackPages(row.getBytes("original_texts"))))
                .optional()
                .ifPresent(before -> {
                    var original = new ArrayList<>(before.original());
                    for (int i = 0; i < Math.min(pages.size(), original.size()); i++)
                        if (!pages.get(i).equals(before.decoded().get(i)))
                            original.set(i, written.getOrDefault(i + 1, pages.get(i)));
                    jdbc.sql("update extracted_text set original_texts = :texts where version_id = :id")
                            .param("texts", Packed.pages(original))
                            .param("id", version.value())
                            .update();
                });
    }

    private static VersionId version(ResultSet row) throws SQLException {
        return new VersionId(row.getObject("version_id", UUID.class));
    }
}
