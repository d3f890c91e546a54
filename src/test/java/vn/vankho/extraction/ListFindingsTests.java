package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.DocumentState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;

/** The list of documents is narrowed to what this room has found, on a real database. */
class ListFindingsTests {
    private static DocumentRoom room;
    private static Viewer keeper;
    private static Viewer staff;

    @TestConfiguration(proxyBeanMethods = false)
    @Import({ListFindings.class, FindingQueries.class})
    static class Beans {
        @Bean
        ScanSettings settings() {
            return new ScanSettings("none", 1, 10, 85, 8);
        }
    }

    @BeforeAll
    static void open() {
        room = new DocumentRoom(Beans.class);
        keeper = room.person("chu", Role.CLERK);
        staff = room.person("khac", Role.STAFF);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void pages_in_doubt_until_a_person_has_confirmed_them() {
        var doubtful = keep("mờ", AccessLevel.INTERNAL);
        page(doubtful, 40, "x");
        page(keep("rõ", AccessLevel.INTERNAL), 97, "x");
        page(keep("trắng", AccessLevel.INTERNAL), 0, "");
        page(keep("mờ mà kín", AccessLevel.RESTRICTED), 40, "x");

        assertThat(in(DocumentState.DOUBTFUL)).containsExactly(doubtful);

        room.jdbc.sql("update scanned_page set confirmed = true").update();
        assertThat(in(DocumentState.DOUBTFUL)).isEmpty();
    }

    @Test
    void decoded_fonts_until_a_person_wants_the_text_as_it_is_written() {
        var decoded = keep("phông cũ", AccessLevel.INTERNAL);
        text(decoded, "TCVN3");
        text(keep("phông mới", AccessLevel.INTERNAL), null);

        assertThat(in(DocumentState.DECODED)).containsExactly(decoded);

        room.jdbc.sql("""
                insert into undecoded_file select sha256, kept_by, now() from document_version where document_id = ?
                """).param(decoded.value()).update();
        assertThat(in(DocumentState.DECODED)).isEmpty();
    }

    @Test
    void signatures_by_what_is_to_be_thought_of_them() {
        var changed = keep("bị sửa", AccessLevel.INTERNAL);
        var foreign = keep("gốc lạ", AccessLevel.INTERNAL);
        sign(changed, signature(FoundSignature.Integrity.CHANGED, FoundSignature.Chain.TRUSTED));
        sign(
                foreign,
                signature(FoundSignature.Integrity.INTACT, FoundSignature.Chain.TRUSTED),
                signature(FoundSignature.Integrity.INTACT, FoundSignature.Chain.UNKNOWN_ROOT));
        sign(keep("chưa kiểm tra được", AccessLevel.INTERNAL), FoundSignature.unchecked());
        sign(
                keep("tốt", AccessLevel.INTERNAL),
                signature(FoundSignature.Integrity.INTACT, FoundSignature.Chain.TRUSTED));

        assertThat(in(DocumentState.BAD_SIGNATURE)).containsExactly(changed);
        assertThat(in(DocumentState.UNKNOWN_ROOT)).containsExactly(foreign);
        assertThat(list(new DocumentFilter("bi sua", null, null, Set.of(DocumentState.UNKNOWN_ROOT))))
                .isEmpty();
        assertThat(list(new DocumentFilter("goc la", DocumentKind.OTHER, null, Set.of(DocumentState.UNKNOWN_ROOT))))
                .containsExactly(foreign);
    }

    private static List<DocumentId> in(DocumentState state) {
        return list(new DocumentFilter("", null, null, Set.of(state)));
    }

    private static List<DocumentId> list(DocumentFilter filter) {
        var page = room.documents.list(filter, DocumentOrder.NEWEST, 0, 50, staff);
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(DocumentRow::id).toList();
    }

    private static DocumentId keep(String title, AccessLevel access) {
        return room.keep(title + ".txt", title, TestDocuments.data(title, access), keeper);
    }

    private static void page(DocumentId document, int confidence, String words) {
        room.jdbc.sql("""
                insert into scanned_page (version_id, no, read_at, confidence, words)
                select current_version, 1, now(), ?, cast(? as bytea) from document where id = ?
                """).params(confidence, words, document.value()).update();
    }

    private static void text(DocumentId document, String charsets) {
        room.jdbc
                .sql("""
                insert into extracted_text (version_id, pages, characters, texts, html, read_at, charsets, original_texts, original_html)
                select current_version, 1, 1, '', '', now(), cast(:charsets as text),
                       case when cast(:charsets as text) is not null then cast('' as bytea) end,
                       case when cast(:charsets as text) is not null then cast('' as bytea) end
                  from document where id = :id
                """)
                .param("charsets", charsets)
                .param("id", document.value())
                .update();
    }

    private static void sign(DocumentId document, FoundSignature... found) {
        room.jdbc
                .sql("""
                insert into signature_reading (version_id, signatures, found, roots, read_at)
                select current_version, ?, cast(? as jsonb), '', now() from document where id = ?
                """)
                .params(found.length, new SignedPdf(List.of(found), 0, "").toJson(), document.value())
                .update();
    }

    private static FoundSignature signature(FoundSignature.Integrity integrity, FoundSignature.Chain chain) {
        var plain = FoundSignature.unchecked();
        var then = Instant.parse("2026-01-01T00:00:00Z");
        var signer = new FoundSignature.Signer(
                "Lan", "", "", "", "CA", "1", then.minusSeconds(60), Instant.parse("2036-01-01T00:00:00Z"));
        return new FoundSignature(
                plain.kind(),
                "",
                signer,
                then,
                null,
                integrity,
                null,
                plain.added(),
                chain,
                "",
                plain.revocation(),
                "",
                false,
                plain.purpose(),
                "",
                null,
                List.of());
    }
}
