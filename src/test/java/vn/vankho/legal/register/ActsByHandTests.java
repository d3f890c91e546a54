package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.ANNOUNCES_CESSATION;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Refused;

/** An act that a person enters or confirms hits the text, the part and the day that were meant, or is refused. */
class ActsByHandTests {
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
    void a_number_that_comes_back_every_year_is_never_taken_for_the_one_that_happens_to_be_there() {
        var there = room.confirmed(decision("45/QĐ-UBND", "2019-02-01", "2019-02-01"));
        var acting = room.confirmed(decision("1/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));

        assertThatThrownBy(() -> repeal(acting, "45/QĐ-UBND", null)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("legal.relation.target.several");
            assertThat(refused.arguments()).singleElement().asString().contains("45/QĐ-UBND", "01/02/2019", PROVINCE);
        });

        repeal(acting, "45/QĐ-UBND", "2023-05-05");
        assertThat(room.on(there, "2024-02-01")).containsExactly(IN_FORCE);
        room.register.addRelation(acting, there, plain(REPEALS), room.lawyer);
        assertThat(room.on(there, "2024-02-01")).containsExactly(CEASED);
    }

    @Test
    void a_suspension_without_a_last_day_keeps_the_condition_of_its_sentence_from_who_may_not_see_it() {
        var old = room.confirmed(decision("47/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var acting = room.taken(room.hiddenFile("Ngưng"), decision("3/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));
        room.confirm(acting);
        var sentence = "Tạm ngưng hiệu lực Quyết định số 47/2018/QĐ-UBND cho đến khi Luật An toàn có hiệu lực.";
        room.register.addRelation(
                acting,
                old,
                new RelationData(RelationKind.SUSPENDS_EFFECT, "", false, null, null, sentence),
                room.lawyer);

        assertThat(room.on(old, "2024-02-01")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(room.view(old).timeline().getLast().condition()).isEqualTo("cho đến khi Luật An toàn có hiệu lực");
        assertThat(room.lookup.view(old, null, null, room.staff).timeline().getLast())
                .satisfies(row -> {
                    assertThat(row.actingHidden()).isTrue();
                    assertThat(row.condition()).isEmpty();
                });
    }

    @Test
    void one_number_of_two_texts_makes_no_third_entry() {
        var first = room.confirmed(decision("46/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var second = room.register.enter(decision("46/2018/QĐ-UBND", "2018-09-01", "2018-09-11"), room.lawyer);
        var acting = room.confirmed(decision("2/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));

        assertThatThrownBy(() -> repeal(acting, "46/2018/QĐ-UBND", null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.arguments())
                                .singleElement()
                                .asString()
                                .contains("01/02/2018", "01/09/2018"));

        repeal(acting, "46/2018/QĐ-UBND", "2018-09-01");
        assertThat(room.on(first, "2024-02-01")).containsExactly(IN_FORCE);
        assertThat(room.on(second, "2024-02-01")).containsExactly(CEASED);
    }

    @Test
    void a_law_without_a_number_can_be_chosen_from_the_register() {
        var law = room.register.enter(
                new LegalHeader(
                        null,
                        "Luật",
                        "Luật Thử nghiệm",
                        "Quốc hội",
                        null,
                        null,
                        LocalDate.parse("2011-11-11"),
                        LocalDate.parse("2012-07-01"),
                        null),
                room.lawyer);
        var acting = room.confirmed(decision("3/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));

        var details = room.register.addRelation(acting, law, plain(DETAILS), room.lawyer);

        assertThat(room.view(law).relations()).extracting(RelationRow::id).containsExactly(details);
    }

    @Test
    void the_end_of_an_article_of_the_parent_does_not_strike_the_article_of_that_number_in_the_child() {
        room.confirmed(decision("47/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var child = room.taken(
                room.file("quy định chi tiết"),
                decision("48/2016/QĐ-UBND", "2016-01-01", "2016-01-11"),
                List.of("dieu_4", "dieu_5"),
                reads(DETAILS, "47/2015/QĐ-UBND", ""));
        room.confirm(child);
        room.register.confirmRelation(room.relation(child, DETAILS), null, null, room.lawyer);
        var repealing = room.confirmed(
                decision("49/2026/QĐ-UBND", "2026-07-01", "2026-07-11"), reads(REPEALS, "47/2015/QĐ-UBND", "Điều 5"));
        room.register.confirmRelation(room.relation(repealing, REPEALS), null, null, room.lawyer);

        var proposal = room.view(child).timeline().getLast();
        assertThat(proposal.sentence()).startsWith("Điều 5: ");
        room.events.confirmEvent(proposal.id(), room.lawyer);

        assertThat(room.on(child, "2026-08-01")).containsExactly(PARTLY_CEASED);
        assertThat(article(child, "dieu_5", "2026-08-01")).doesNotContain(CEASED);
    }

    @Test
    void an_announcement_that_says_no_day_ends_nothing_by_its_own_day() {
        var old = room.confirmed(decision("50/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var list = room.confirmed(
                decision("4/2024/QĐ-UBND", "2024-01-31", "2024-01-31"),
                reads(ANNOUNCES_CESSATION, "50/2015/QĐ-UBND", ""));
        var relation = room.relation(list, ANNOUNCES_CESSATION);

        assertThatThrownBy(() -> room.register.confirmRelation(relation, null, null, room.lawyer))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("legal.relation.day.announced"));

        room.register.confirmRelation(relation, LocalDate.parse("2023-07-01"), null, room.lawyer);
        assertThat(room.on(old, "2023-06-30")).containsExactly(IN_FORCE);
        assertThat(room.on(old, "2023-07-01")).containsExactly(CEASED);
    }

    @Test
    void an_event_that_two_persons_confirm_at_once_holds_once() {
        var parent = room.confirmed(decision("51/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var child = room.confirmed(
                decision("52/2016/QĐ-UBND", "2016-01-01", "2016-01-11"), reads(DETAILS, "51/2015/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(child, DETAILS), null, null, room.lawyer);
        repeal(room.confirmed(decision("53/2026/QĐ-UBND", "2026-07-01", "2026-07-11")), parent);
        var proposal = room.view(child).timeline().getLast().id();
        var seenByBoth = room.inTransaction(
                () -> room.bean(EffectRepository.class).held(proposal).orElseThrow());
        room.events.confirmEvent(proposal, room.lawyer);

        assertThatThrownBy(() -> room.inTransaction(() ->
                        room.bean(EffectBook.class).confirm(seenByBoth, seenByBoth.effect(), room.lawyer.person())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("legal.event.decided"));
    }

    private static Set<EffectStatus> article(LegalDocumentId id, String anchor, String day) {
        var view = room.view(id);
        var effects = view.timeline().stream().map(EffectRow::effect).toList();
        return RecordedEffect.asKnownAt(Instant.MAX, effects, view.document().articles(), room.bean(EffectRules.class))
                .statusOn(anchor, LocalDate.parse(day));
    }

    private static void repeal(LegalDocumentId acting, LegalDocumentId target) {
        room.register.addRelation(acting, target, plain(REPEALS), room.lawyer);
    }

    private static void repeal(LegalDocumentId acting, String number, @Nullable String issued) {
        var day = issued == null ? null : LocalDate.parse(issued);
        room.register.addRelation(
                acting, LegalHeader.cited(number, "Quyết định", "", null, day), plain(REPEALS), room.lawyer);
    }

    private static RelationData plain(RelationKind kind) {
        return new RelationData(kind, "", false, null, null, "");
    }
}
