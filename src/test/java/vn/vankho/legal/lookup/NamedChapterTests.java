package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.Refused;

/** "Bãi bỏ Chương II của Quy chế": what the lawyer is told before, and how each article stands after. */
class NamedChapterTests {
    private static final String WORDS = """
            QUYẾT ĐỊNH
            Ban hành Quy chế kho mẫu
            Điều 1. Ban hành kèm theo Quyết định này Quy chế kho mẫu.
            Điều 2. Hiệu lực
            Quyết định này có hiệu lực kể từ ngày ký.
            QUY CHẾ
            Kho mẫu
            (Ban hành kèm theo Quyết định số %s)
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi
            Quy chế này quy định kho mẫu.
            Điều 2. Đối tượng
            Cơ quan giữ kho mẫu.
            Chương II
            BẢO QUẢN
            Điều 3. Nhiệt độ
            Kho giữ ở 20 độ.
            Điều 4. Độ ẩm
            Kho giữ khô.
            Chương III
            THI HÀNH
            Điều 5. Trách nhiệm
            Người giữ kho chịu trách nhiệm.
            """;
    private static final String CHAPTER = "Chương II của Quy chế";
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_articles_are_told_before_it_is_confirmed_and_end_with_it_after() {
        var older = known("14/2020/QĐ-UBND");
        added(older, "Điều 4a Quy chế", "2021-04-05");
        var acting = room.confirmed(
                decision("66/2026/QĐ-UBND", "2026-11-12", "2027-01-01"),
                reads(RelationKind.REPEALS, "14/2020/QĐ-UBND", CHAPTER));

        var row = row(acting);
        assertThat(row.warnings()).extracting(LegalWarning::key).doesNotContain("legal.warning.unreadPart");
        assertThat(row.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.key()).isEqualTo("legal.hint.division.on");
            assertThat(hint.arguments())
                    .containsExactly("Chương II của Quy chế", "Điều 3, Điều 4, Điều 4a", "01/01/2027");
        });
        assertThat(room.lookup.spelled(acting, older, row.data(), room.lawyer))
                .isEqualTo("Chương II (Điều 3, Điều 4, Điều 4a) của Quy chế");

        room.register.confirmRelation(row.id(), null, null, room.lawyer);

        assertThat(of(older, "Điều 3 Quy chế", "2026-12-31")).containsExactly(IN_FORCE);
        for (var article : List.of("Điều 3 Quy chế", "khoản 1 Điều 4 Quy chế", "Điều 4a Quy chế", CHAPTER, "Chương 2"))
            assertThat(of(older, article, "2027-02-01")).as(article).containsExactly(CEASED);
        for (var article : List.of("Điều 2 Quy chế", "Điều 5 Quy chế", "Chương I Quy chế", "Điều 2"))
            assertThat(of(older, article, "2027-02-01")).as(article).containsExactly(IN_FORCE);
        assertThat(room.on(older, "2027-02-01")).containsExactly(PARTLY_CEASED);
        assertThat(room.coming
                        .list(new ComingFilter(LocalDate.parse("2026-12-30"), 90, null), 0, 20, room.lawyer)
                        .rows())
                .anyMatch(change -> change.id().equals(older));
    }

    @Test
    void a_lawyer_may_name_the_articles_in_its_place() {
        var older = known("15/2020/QĐ-UBND");
        var acting = room.confirmed(
                decision("67/2026/QĐ-UBND", "2026-11-12", "2027-01-01"),
                reads(RelationKind.REPEALS, "15/2020/QĐ-UBND", CHAPTER));
        var row = row(acting);
        room.corrections.confirm(
                row.id(),
                _ -> new SaidAct(RelationKind.REPEALS, "Chương II (Điều 3) của Quy chế", null, null),
                room.lawyer);

        assertThat(of(older, "Điều 3 Quy chế", "2027-02-01")).containsExactly(CEASED);
        assertThat(of(older, "Điều 4 Quy chế", "2027-02-01")).containsExactly(IN_FORCE);
        assertThat(of(older, CHAPTER, "2027-02-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void of_a_text_that_is_not_here_it_can_be_confirmed_and_holds_once_the_text_comes() {
        var acting = room.confirmed(
                decision("68/2026/QĐ-UBND", "2026-11-12", "2027-01-01"),
                reads(RelationKind.REPEALS, "16/2020/QĐ-UBND", CHAPTER));
        var row = row(acting);
        assertThat(row.hints()).isEmpty();
        assertThat(row.warnings()).extracting(LegalWarning::key).contains("legal.warning.division.unknown");
        room.register.confirmRelation(row.id(), null, null, room.lawyer);
        var older = java.util.Objects.requireNonNull(row.other());
        assertThat(of(older, "Điều 3 Quy chế", "2027-02-01")).as("nobody knows").isEmpty();

        var came = known("16/2020/QĐ-UBND");

        assertThat(came).isEqualTo(older);
        assertThat(of(older, "Điều 3 Quy chế", "2027-02-01")).containsExactly(CEASED);
        assertThat(of(older, "Điều 5 Quy chế", "2027-02-01")).containsExactly(IN_FORCE);
        assertThat(room.view(older).warnings())
                .extracting(LegalWarning::key)
                .doesNotContain("legal.warning.division.unknown", "legal.warning.division.none");
    }

    @Test
    void the_end_of_the_last_chapter_ends_the_text() {
        var older = room.taken(
                room.file("hai chương"),
                decision("17/2020/QĐ-UBND", "2020-01-01"),
                WORDS.substring(WORDS.indexOf("Chương I\n")));
        room.confirm(older);
        event(older, EffectKind.REPEALED, "2022-01-01", "Chương I, Chương III");
        event(older, EffectKind.REPEALED, "2023-01-01", "Chương II");

        assertThat(room.on(older, "2022-12-31")).containsExactly(PARTLY_CEASED);
        assertThat(room.on(older, "2023-01-01")).containsExactly(CEASED);
        assertThat(room.view(older).intervals())
                .last()
                .satisfies(last -> assertThat(last.statuses()).containsExactly(CEASED));
    }

    @Test
    void a_chapter_that_the_text_does_not_hold_is_told() {
        var older = known("18/2020/QĐ-UBND");
        var acting = room.confirmed(
                decision("69/2026/QĐ-UBND", "2026-11-12"), reads(RelationKind.REPEALS, "18/2020/QĐ-UBND", "Chương IX"));

        assertThat(row(acting).warnings()).extracting(LegalWarning::key).contains("legal.warning.division.none");
        assertThatThrownBy(() -> of(older, "Chương IX", "2027-02-01")).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_added_by_a_later_word_was_not_part_of_it_then() {
        var older = known("19/2020/QĐ-UBND");
        event(older, EffectKind.REPEALED, "2022-01-01", CHAPTER);
        var before = room.clock.instant();
        room.clock.advance(Duration.ofMinutes(1));
        added(older, "Điều 4a Quy chế", "2021-01-01");

        assertThat(of(older, "Điều 4a Quy chế", "2022-01-01")).containsExactly(CEASED);
        assertThat(of(older, CHAPTER, "2022-01-01", before)).containsExactly(CEASED);
    }

    @Test
    void a_chapter_named_without_its_regulation_is_written_out_with_it() {
        var older = known("20/2020/QĐ-UBND");
        var acting = room.confirmed(
                decision("70/2026/QĐ-UBND", "2026-11-12"), reads(RelationKind.REPEALS, "20/2020/QĐ-UBND", "Chương II"));

        assertThat(room.lookup.spelled(acting, older, row(acting).data(), room.lawyer))
                .isEqualTo("Chương II (Điều 3, Điều 4) của Quy chế");
    }

    @Test
    void of_a_text_without_chapters_none_is_said_to_be_in_force() {
        var older = room.taken(
                room.file("không chương"), decision("21/2020/QĐ-UBND", "2020-01-01"), List.of("dieu_1", "dieu_2"));
        room.confirm(older);

        assertThatThrownBy(() -> of(older, "Chương II", "2027-02-01")).isInstanceOf(Refused.class);
    }

    @Test
    void a_chapter_whose_suspension_was_ended_is_on_no_list_of_open_ones() {
        var older = known("22/2020/QĐ-UBND");
        event(older, EffectKind.SUSPENDED, "2022-01-01", CHAPTER);
        var open = "select count(*) from effect_suspension_over o where o.legal_document_id = :id"
                + " and o.provisions = array['quy_che__chuong_2'] and o.over_on = date '2022-06-01'";
        assertThat(count(open, older)).isZero();

        event(older, EffectKind.RESUMED, "2022-06-01", CHAPTER);

        assertThat(count(open, older)).isOne();
    }

    @Test
    void a_suspension_that_was_ended_article_by_article_is_not_told_to_end_later() {
        var older = known("23/2020/QĐ-UBND");
        room.events.addEvent(
                older,
                EffectKind.SUSPENDED,
                LocalDate.parse("2022-01-01"),
                LocalDate.parse("2022-12-31"),
                "",
                CHAPTER,
                "",
                room.lawyer);
        assertThat(turns(older)).contains(LocalDate.parse("2023-01-01"));

        event(older, EffectKind.RESUMED, "2022-06-01", "Điều 3 Quy chế");
        assertThat(turns(older)).as("Điều 4 goes on then").contains(LocalDate.parse("2023-01-01"));
        event(older, EffectKind.RESUMED, "2022-06-01", "Điều 4 Quy chế; Điều 3 Quy chế");

        assertThat(turns(older)).doesNotContain(LocalDate.parse("2023-01-01"));
    }

    private static List<LocalDate> turns(LegalDocumentId id) {
        return room
                .coming
                .list(new ComingFilter(LocalDate.parse("2022-11-30"), 90, null), 0, 200, room.lawyer)
                .rows()
                .stream()
                .filter(change -> change.id().equals(id))
                .map(vn.vankho.legal.coming.ComingChange::day)
                .toList();
    }

    private static int count(String sql, LegalDocumentId id) {
        return room.jdbc.sql(sql).param("id", id.value()).query(Integer.class).single();
    }

    private static LegalDocumentId known(String number) {
        var id = room.taken(room.file("Kho " + number), decision(number, "2020-01-01"), WORDS.formatted(number));
        room.confirm(id);
        return id;
    }

    private static void added(LegalDocumentId id, String article, String day) {
        event(id, EffectKind.SUPPLEMENTED, day, article);
    }

    private static void event(LegalDocumentId id, EffectKind kind, String day, String provisions) {
        room.events.addEvent(id, kind, LocalDate.parse(day), null, "", provisions, "", room.lawyer);
    }

    private static RelationRow row(LegalDocumentId acting) {
        return room.view(acting).relations().stream()
                .filter(row -> row.outgoing() && row.data().kind() == RelationKind.REPEALS)
                .findFirst()
                .orElseThrow();
    }

    private static Set<EffectStatus> of(LegalDocumentId id, String provision, String day) {
        return of(id, provision, day, null);
    }

    private static Set<EffectStatus> of(LegalDocumentId id, String provision, String day, @Nullable Instant known) {
        return room.bean(LegalStanding.class)
                .of(id, LocalDate.parse(day), known, provision, room.lawyer)
                .statuses();
    }
}
