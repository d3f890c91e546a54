package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.legal.text.LegalText;

/** What consolidated texts leave out is on the list of what has to be put right, and goes from it with what made it. */
class TextGapTests {
    private static final int ALL = 10_000;
    private static final String BASE = """
            Điều 1. Phạm vi
            Quy định mức thu.
            Điều 2. Mức thu
            1. Mười đồng.
            2. Hai mươi đồng.
            """;
    private static final String UNREADABLE = """
            Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số %s
            1. Sửa đổi đoạn mở đầu Điều 2 như sau:
            “Mức thu như sau:”
            Điều 2. Hiệu lực
            Có hiệu lực từ ngày ký.
            """;
    private static RegisterRoom room;
    private static int number = 400;

    private final TextSources texts = mock(TextSources.class, _ -> TextSources.Source.none("legal.text.noFile"));
    private final String own = ++number + "/2018/QĐ-UBND";
    private final String amending = number + "/2020/QĐ-UBND";
    private TextGaps gaps;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    TextGapTests() {
        var transactions = room.bean(PlatformTransactionManager.class);
        gaps = new TextGaps(
                new TextGapRepository(room.jdbc), room.lookup, texts, EffectRules.load(), transactions, room.clock);
    }

    @Test
    void a_place_that_could_not_be_put_in_is_listed_until_the_act_is_taken_back() {
        var base = base();
        var acting = acting(room.file("sửa đổi " + number), UNREADABLE.formatted(own));
        gaps.findDue(ALL);

        assertThat(found(base, room.lawyer)).containsExactly("1 dieu_2");
        assertThat(found(base, room.staff)).containsExactly("1 dieu_2");

        room.register.rejectRelation(room.relation(acting, RelationKind.AMENDS), "đọc nhầm", room.lawyer);
        gaps.findDue(ALL);
        assertThat(found(base, room.lawyer)).isEmpty();
    }

    @Test
    void it_is_looked_for_again_where_something_happened_to_the_text_that_acts() {
        var base = base();
        var acting = acting(room.file("sửa đổi " + number), """
                Điều 1. Sửa đổi Điều 2 Quyết định số %s như sau:
                “Điều 2. Mức thu
                Ba mươi đồng.”
                Điều 2. Hiệu lực
                Có hiệu lực từ ngày ký.
                """.formatted(own));
        gaps.findDue(ALL);
        assertThat(found(base, room.lawyer)).isEmpty();

        room.events.addEvent(
                acting,
                EffectKind.AMENDED,
                java.time.LocalDate.parse("2021-01-01"),
                null,
                "Điều 1",
                "",
                "",
                room.lawyer);
        gaps.findDue(ALL);
        assertThat(found(base, room.lawyer)).containsExactly("1 dieu_2");
    }

    @Test
    void what_a_restricted_text_did_is_on_nobodys_list() {
        var base = base();
        acting(room.hiddenFile("sửa đổi kín " + number), UNREADABLE.formatted(own));
        gaps.findDue(ALL);

        assertThat(found(base, room.lawyer)).isEmpty();
        assertThat(found(base, room.staff)).isEmpty();
    }

    @Test
    void a_text_that_cannot_be_made_holds_up_none_behind_it() {
        var broken = base();
        acting(room.file("sửa đổi hỏng " + number), UNREADABLE.formatted(own));
        doThrow(new NullPointerException("no such thing")).when(texts).of(eq(file(broken)), any(), any());

        gaps.findDue(ALL);

        assertThat(found(broken, room.lawyer)).isEmpty();
        assertThat(room.jdbc
                        .sql("select done from legal_text_merged where legal_document_id = ?")
                        .params(broken.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void what_a_text_left_out_whose_file_is_for_fewer_people_since_is_on_nobodys_list() {
        var base = base();
        acting(room.file("sửa đổi " + number), UNREADABLE.formatted(own));
        gaps.findDue(ALL);
        assertThat(found(base, room.lawyer)).hasSize(1);

        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .params(file(base).value())
                .update();
        doReturn(TextSources.Source.none("legal.text.noFile")).when(texts).of(eq(file(base)), any(), any());
        gaps.findDue(ALL);

        assertThat(room.jdbc
                        .sql("select count(*) from legal_text_gap where legal_document_id = ?")
                        .params(base.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_job_waits_for_the_deed_that_acts_on_a_text_nobody_acted_on_before() {
        var base = base();
        var file = room.file("sửa đổi " + number);
        room.inTransaction(() -> {
            acting(file, UNREADABLE.formatted(own));

            assertThat(room.jdbc
                            .sql("select done from legal_text_merged where legal_document_id = ?")
                            .params(base.value())
                            .query(Boolean.class)
                            .optional())
                    .as("a row of the deed, which the job cannot claim before that is done")
                    .contains(false);
        });
        gaps.findDue(ALL);
        assertThat(found(base, room.lawyer)).hasSize(1);
    }

    private static DocumentId file(LegalDocumentId text) {
        return java.util.Objects.requireNonNull(room.view(text).document().document());
    }

    private LegalDocumentId base() {
        return text(room.file("quy định " + number), BASE, own, "2018-02-01");
    }

    private LegalDocumentId acting(DocumentId file, String said) {
        doReturn(new TextSources.Source(LegalText.of(said), null)).when(texts).of(eq(file), any(), any());
        var id = room.taken(
                file, decision(amending, "2020-01-01", "2020-01-01"), reads(RelationKind.AMENDS, own, "Điều 2"));
        room.confirm(id);
        room.register.confirmRelation(room.relation(id, RelationKind.AMENDS), null, null, room.lawyer);
        return id;
    }

    private LegalDocumentId text(DocumentId file, String said, String called, String issued) {
        doReturn(new TextSources.Source(LegalText.of(said), null)).when(texts).of(eq(file), any(), any());
        var id = room.taken(file, decision(called, issued, issued), List.of("dieu_1", "dieu_2"));
        room.confirm(id);
        return id;
    }

    private static List<String> found(LegalDocumentId text, Viewer viewer) {
        return room.bean(DataQuality.class).list(Quality.UNMERGED, 0, 200, viewer).rows().stream()
                .filter(row -> row.id().equals(text))
                .map(row -> row.more() + " " + row.place())
                .toList();
    }
}
