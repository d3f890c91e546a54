package vn.vankho.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/**
 * Writes down what lay in a letter, by the bytes of the letter. What came with it once stays so, however often it is sent: who may read it
 * and whether it may stay follow the letter.
 *
 * @see "decision 015"
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LetterPartRepository {
    private final JdbcClient jdbc;

    LetterPartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes of a letter that are, or were, a version of a document. */
    record Letter(DocumentId document, Sha256 bytes) {}

    /**
     * One part of a letter.
     *
     * @param document it became, with its {@code bytes}; null where it was refused
     * @param brought whether it came with this letter, and was not here before
     */
    record Part(
            String name,
            @Nullable DocumentId document,
            @Nullable Sha256 bytes,
            boolean brought,
            @Nullable Refused why) {
        static Part of(String name, Kept kept, @Nullable Sha256 bytes) {
            return new Part(name, kept.document(), bytes, kept instanceof Kept.NewDocument, null);
        }

        static Part brought(String name, DocumentId document, Sha256 bytes) {
            return new Part(name, document, bytes, true, null);
        }

        static Part refused(String name, Refused why) {
            return new Part(name, null, null, false, why);
        }

        private @Nullable String refusal() {
            return why == null ? null : why.key();
        }

        private String[] arguments() {
            return why == null
                    ? new String[0]
                    : Arrays.stream(why.arguments()).map(String::valueOf).toArray(String[]::new);
        }

        private boolean isOf(Part other) {
            return document != null && document.equals(other.document) && (bytes == null || bytes.equals(other.bytes));
        }
    }

    /** Whether it was taken apart to its end; where a limit, a fault or a busy machine ended that, it is tried again when the letter comes anew. */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean known(Letter letter) {
        return jdbc.sql("""
                select exists (select 1 from attachment where letter_id = :letter and sha256 = :sha256)
                   and not exists (select 1 from attachment where letter_id = :letter and sha256 = :sha256
                                      and refusal in ('document.unpack.tooMany', 'document.unpack.tooLarge',
                                                      'document.unpack.tooLong', 'document.unpack.tooDeep',
                                                      'document.unpack.broken', 'document.unpack.underWay',
                                                      'extraction.letter.late', 'extraction.letter.unread'))
                """)
                .param("letter", letter.document().value())
                .param("sha256", letter.bytes().hex())
                .query(Boolean.class)
                .single();
    }

    /** The same letter may come twice at once. Before anything else is locked in the transaction, until its end. */
    void hold(Letter letter) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('letter ' || :letter || :sha256, 0))")
                .param("letter", letter.document().value().toString())
                .param("sha256", letter.bytes().hex())
                .query(Integer.class)
                .single();
    }

    /** A line in front of what is known already, until the letter was taken apart to its end. */
    void begin(Letter letter, Part underWay) {
        hold(letter);
        jdbc.sql("delete from attachment where letter_id = :letter and sha256 = :sha256 and no = 0")
                .param("letter", letter.document().value())
                .param("sha256", letter.bytes().hex())
                .update();
        insert(letter, 0, underWay);
    }

    /** Says otherwise why it is not known yet; nothing where it is known by now. */
    void restate(Letter letter, Part underWay) {
        hold(letter);
        jdbc.sql("""
                update attachment set refusal = :refusal, arguments = cast(:arguments as text[])
                 where letter_id = :letter and sha256 = :sha256 and no = 0
                """)
                .param("letter", letter.document().value())
                .param("sha256", letter.bytes().hex())
                .param("refusal", underWay.refusal())
                .param("arguments", underWay.arguments())
                .update();
    }

    /** What is said of a letter in this moment, to whomever; its readers stay the same until the transaction ends. */
    DocumentData said(Letter letter) {
        jdbc.sql("select 1 from document where id = :letter for share")
                .param("letter", letter.document().value())
                .query(Integer.class)
                .optional();
        // a statement of its own, which sees the readers of who held it before
        return jdbc.sql("select " + DocumentQueries.DATA + " from document d where d.id = :letter")
                .param("letter", letter.document().value())
                .query((row, _) -> DocumentQueries.data(row))
                .optional()
                .orElseThrow(Access::missing);
    }

    /** What came with a held letter, before the rest of it is known. */
    void add(Letter letter, Part part) {
        int no = jdbc.sql(
                        "select coalesce(max(no), 0) + 1 from attachment where letter_id = :letter and sha256 = :sha256")
                .param("letter", letter.document().value())
                .param("sha256", letter.bytes().hex())
                .query(Integer.class)
                .single();
        insert(letter, no, part);
    }

    /** All parts, in their order; what the letter has brought before and did not bring now stands behind them. */
    void replace(Letter letter, List<Part> parts) {
        hold(letter);
        var before = forget(letter);
        var all = new ArrayList<Part>();
        for (var part : parts)
            all.add(
                    before.stream().anyMatch(one -> one.isOf(part))
                            ? new Part(part.name(), part.document(), part.bytes(), true, null)
                            : part);
        for (var one : before) if (all.stream().noneMatch(one::isOf)) all.add(one);
        int no = 0;
        for (var part : all) insert(letter, ++no, part);
    }

    /** @return what it has brought */
    private List<Part> forget(Letter letter) {
        return jdbc.sql("""
                with gone as (
                  delete from attachment where letter_id = :letter and sha256 = :sha256
                  returning no, name, document_id, part_sha256, brought)
                select name, document_id, part_sha256 from gone where brought and document_id is not null order by no
                """)
                .param("letter", letter.document().value())
                .param("sha256", letter.bytes().hex())
                .query((row, _) -> {
                    var bytes = row.getString("part_sha256");
                    return new Part(
                            row.getString("name"),
                            new DocumentId(Sql.uuid(row, "document_id")),
                            bytes == null ? null : new Sha256(bytes),
                            true,
                            null);
                })
                .list();
    }

    private void insert(Letter letter, int no, Part part) {
        jdbc.sql("""
                insert into attachment (letter_id, sha256, no, name, document_id, part_sha256, brought, refusal, arguments)
                values (:letter, :sha256, :no, :name, cast(:document as uuid), :part, :brought, :refusal, cast(:arguments as text[]))
                """)
                .param("letter", letter.document().value())
                .param("sha256", letter.bytes().hex())
                .param("no", no)
                .param("name", part.name())
                .param(
                        "document",
                        part.document() == null ? null : part.document().value())
                .param("part", part.bytes() == null ? null : part.bytes().hex())
                .param("brought", part.brought())
                .param("refusal", part.refusal())
                .param("arguments", part.arguments())
                .update();
    }
}
