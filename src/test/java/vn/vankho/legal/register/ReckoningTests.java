package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.follow.Follows;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.QualityRow;

/** A file that tells which articles a text has may end it, since those that ended are all of them: no event says so, and no person has. */
class ReckoningTests {
    private static RegisterRoom room;
    private static int number = 300;

    private final String cited = ++number + "/2018/QĐ-UBND";

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void who_follows_the_text_is_told_and_those_that_detail_it_are_asked_when_its_file_ends_it() {
        var text = partlyEnded();
        var child = detailing();
        room.bean(Follows.class).follow(text, room.staff);
        assertThat(asked(child)).containsExactly(Scope.UNNAMED_PART);

        room.taken(room.file("tệp thiếu một điều " + number), decision(cited, "2018-01-01"), articles(2));

        assertThat(room.on(text, "2020-06-01")).containsExactly(CEASED);
        assertThat(asked(child)).containsExactly(Scope.WHOLE);
        assertThat(room.told(room.staff, text))
                .containsExactly("legal.notice.RECKONED.status [11/01/2020, #legal.status.CEASED]");
        assertThat(trail(text)).isEqualTo(1);
        assertThat(doubted(text)).isEqualTo("2");
    }

    @Test
    void a_better_reading_of_it_takes_back_what_was_asked() {
        var text = partlyEnded();
        var child = detailing();
        var file = room.file("tệp đọc lại " + number);
        room.taken(file, decision(cited, "2018-01-01"), articles(2));
        assertThat(asked(child)).containsExactly(Scope.WHOLE);

        room.taken(file, decision(cited, "2018-01-01"), articles(3));

        assertThat(room.on(text, "2020-06-01")).containsExactly(PARTLY_CEASED);
        assertThat(asked(child)).containsExactly(Scope.UNNAMED_PART);
        assertThat(trail(text)).isEqualTo(2);
        assertThat(doubted(text)).isNull();
    }

    @Test
    void a_word_on_the_whole_of_a_day_ahead_leaves_the_doubt() {
        var text = partlyEnded();
        room.taken(room.file("tệp thiếu " + number), decision(cited, "2018-01-01"), articles(2));

        room.events.addEvent(text, EffectKind.REPEALED, LocalDate.parse("2030-01-01"), null, "", "", "", room.lawyer);

        assertThat(doubted(text)).isEqualTo("2");
    }

    @Test
    void so_does_the_end_of_its_own_parent_by_which_such_texts_went_on() {
        var text = partlyEnded();
        room.taken(room.file("tệp thiếu hai " + number), decision(cited, "2018-01-01"), articles(2));

        room.events.addEvent(
                text, EffectKind.PARENT_CEASED, LocalDate.parse("2025-04-01"), null, "", "", "", room.lawyer);
        assertThat(doubted(text)).isEqualTo("2");

        room.events.addEvent(
                text, EffectKind.PARENT_CEASED, LocalDate.parse("2025-07-01"), null, "", "", "", room.lawyer);
        assertThat(doubted(text)).isNull();
    }

    @Test
    void nobody_is_told_where_the_file_changes_nothing_and_a_word_on_the_whole_leaves_no_doubt() {
        var text = partlyEnded();
        room.bean(Follows.class).follow(text, room.staff);
        room.taken(room.file("tệp đủ " + number), decision(cited, "2018-01-01"), articles(3));
        assertThat(room.told(room.staff, text)).isEmpty();
        assertThat(trail(text)).isZero();

        room.events.addEvent(text, EffectKind.REPEALED, LocalDate.parse("2021-01-01"), null, "", "", "", room.lawyer);
        assertThat(room.on(text, "2021-06-01")).containsExactly(CEASED);
        assertThat(doubted(text)).isNull();
    }

    /** Known by citation: two of its articles are repealed since 11/01/2020. */
    private LegalDocumentId partlyEnded() {
        var acting = room.confirmed(
                decision(number + "/2020/QĐ-UBND", "2020-01-01"), reads(REPEALS, cited, "Điều 1, Điều 2"));
        room.register.confirmRelation(room.relation(acting, REPEALS), null, null, room.lawyer);
        return room.view(acting).relations().getFirst().other();
    }

    private LegalDocumentId detailing() {
        var child = room.confirmed(decision(number + "/2019/QĐ-UBND", "2019-01-01"), reads(DETAILS, cited, ""));
        room.register.confirmRelation(room.relation(child, DETAILS), null, null, room.lawyer);
        return child;
    }

    private static List<String> articles(int many) {
        return List.of("dieu_1", "dieu_2", "dieu_3").subList(0, many);
    }

    private static List<Scope> asked(LegalDocumentId child) {
        return room.view(child).timeline().stream()
                .map(EffectRow::effect)
                .filter(one -> one.kind() == EffectKind.PARENT_CEASED && one.retractedAt() == null)
                .map(one -> one.scope())
                .toList();
    }

    private static long trail(LegalDocumentId text) {
        return room.jdbc
                .sql("select count(*) from audit_entry where deed = 'legal.reckon' and subject_id = ?")
                .param(text.value().toString())
                .query(Long.class)
                .single();
    }

    private static String doubted(LegalDocumentId text) {
        return room.bean(DataQuality.class).list(Quality.ENDED_BY_ARTICLES, 0, 100, room.lawyer).rows().stream()
                .filter(row -> row.id().equals(text))
                .map(QualityRow::more)
                .findFirst()
                .orElse(null);
    }
}
