package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.by;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;

/** R10: what is said of texts whose province or commune was merged, split or had its boundary moved, and which of them wait for a decision. */
class TerritoryTests extends VocabularyRoom {
    @Test
    void a_text_from_before_a_merger_says_where_it_applies_by_the_law_of_that_day_and_stands_as_before() {
        var former = body("Ủy ban nhân dân tỉnh Đồi Thông");
        var newer = body("Ủy ban nhân dân tỉnh Bãi Cát");
        succeed(former, newer, SuccessionKind.MERGED, "2025-07-01");
        var old = text(former, "2019-01-01");
        var joined = text(newer, "2019-01-01");
        var after = text(newer, "2026-01-01");

        assertThat(hints(old, "2025-06-30")).isEmpty();
        assertThat(hints(old, "2026-06-30")).singleElement().satisfies(hint -> {
            assertThat(hint.key()).isEqualTo("legal.hint.territory.merged");
            assertThat(hint.arguments())
                    .startsWith(former.name(), newer.name(), "01/07/2025")
                    .last()
                    .asString()
                    .contains("khoản 2 Điều 54", "87/2025/QH15")
                    .endsWith("(chưa đối chiếu với Công báo, pháp chế kiểm tra lại)");
        });
        assertThat(hints(joined, "2026-06-30"))
                .extracting(LegalWarning::key)
                .containsExactly("legal.hint.territory.joined");
        assertThat(hints(after, "2026-06-30")).isEmpty();
        assertThat(room.on(old, "2026-06-30")).containsExactly(EffectStatus.IN_FORCE);
    }

    @Test
    void a_split_and_a_moved_boundary_have_their_own_words_and_the_law_of_their_day() {
        var former = body("Ủy ban nhân dân huyện Núi Xa");
        var one = body("Ủy ban nhân dân xã Núi Gần");
        var neighbour = body("Ủy ban nhân dân xã Núi Cao");
        succeed(one, neighbour, SuccessionKind.BOUNDARY, "2020-01-01");
        succeed(former, one, SuccessionKind.SPLIT, "2024-01-01");

        var split = hints(text(former, "2019-01-01"), "2026-01-01");
        assertThat(split).extracting(LegalWarning::key).containsExactly("legal.hint.territory.split");
        assertThat(split.getFirst().arguments()).contains("điểm a khoản 2 Điều 155 Luật số 80/2015/QH13");
        var moved = hints(text(one, "2019-01-01"), "2020-06-01");
        assertThat(moved).extracting(LegalWarning::key).containsExactly("legal.hint.territory.boundary");
        assertThat(hints(text(neighbour, "2019-01-01"), "2020-06-01"))
                .extracting(LegalWarning::key)
                .containsExactly("legal.hint.territory.boundary");
    }

    @Test
    void after_a_change_of_boundaries_both_bodies_go_on_and_neither_acts_for_the_other() {
        var former = body("Ủy ban nhân dân xã Bến Lở");
        var newer = body("Ủy ban nhân dân xã Bến Bồi");
        succeed(former, newer, SuccessionKind.BOUNDARY, "2020-01-01");

        assertThat(issuer(former.name()).until()).isNull();
        assertThat(issuer(former.name()).successors()).extracting("kind").containsExactly(SuccessionKind.BOUNDARY);
        assertThat(room.bean(IssuerLines.class).isInLine(newer.name(), former.name(), null))
                .isFalse();
    }

    @Test
    void a_text_of_a_former_body_waits_until_the_new_one_decides_on_it() {
        var former = body("Ủy ban nhân dân tỉnh Rừng Già");
        var newer = body("Ủy ban nhân dân tỉnh Rừng Non");
        succeed(former, newer, SuccessionKind.MERGED, "2021-07-01");
        var old = text(former, "2019-01-01");
        var ended = text(former, "2019-01-01");
        var amended = text(newer, "2019-01-01");
        var later = text(newer, "2022-01-01");
        room.events.addEvent(ended, EffectKind.REPEALED, LocalDate.parse("2022-01-01"), null, "", "", "", room.lawyer);

        assertThat(waiting(room.staff)).contains(old, amended).doesNotContain(ended, later);
        act(later, amended, RelationKind.AMENDS, "Điều 2");
        assertThat(waiting(room.staff)).contains(old).doesNotContain(amended);
        act(later, old, RelationKind.DECIDES_APPLICATION, "");
        assertThat(waiting(room.staff)).doesNotContain(old, amended);
        assertThat(hints(old, "2026-01-01"))
                .extracting(LegalWarning::key)
                .containsExactly("legal.hint.territory.merged", "legal.hint.territory.decided");
    }

    @Test
    void what_rests_is_not_said_to_go_on() {
        var former = body("Ủy ban nhân dân tỉnh Đồi Sim");
        var newer = body("Ủy ban nhân dân tỉnh Đồi Chè");
        succeed(former, newer, SuccessionKind.MERGED, "2021-07-01");
        var old = text(former, "2019-01-01");
        room.events.addEvent(old, EffectKind.SUSPENDED, LocalDate.parse("2022-01-01"), null, "", "", "", room.lawyer);

        assertThat(hints(old, "2021-12-31"))
                .extracting(LegalWarning::key)
                .containsExactly("legal.hint.territory.merged");
        assertThat(hints(old, "2022-01-01")).isEmpty();
    }

    @Test
    void a_decision_out_of_sight_is_told_to_nobody_by_what_no_longer_waits() {
        var former = body("Ủy ban nhân dân tỉnh Suối Cạn");
        var newer = body("Ủy ban nhân dân tỉnh Suối Đầy");
        succeed(former, newer, SuccessionKind.MERGED, "2021-07-01");
        var old = text(former, "2019-01-01");
        var acting =
                room.taken(room.hiddenFile("Áp dụng"), by(newer.name(), decision("77/2022/QĐ-UBND", "2022-01-01")));
        room.confirm(acting);
        act(acting, old, RelationKind.DECIDES_APPLICATION, "");

        assertThat(waiting(room.lawyer)).doesNotContain(old);
        assertThat(waiting(room.staff)).contains(old);
        assertThat(room.lookup
                        .view(old, LocalDate.parse("2026-01-01"), null, room.staff)
                        .hints())
                .extracting(LegalWarning::key)
                .containsExactly("legal.hint.territory.merged");
    }

    @Test
    void who_did_not_take_its_place_is_warned_when_it_decides_on_the_application() {
        var former = body("Ủy ban nhân dân tỉnh Gió Bắc");
        var stranger = body("Ủy ban nhân dân tỉnh Gió Nam");
        var old = text(former, "2019-01-01");
        var acting = text(stranger, "2022-01-01");
        var data = new RelationData(RelationKind.DECIDES_APPLICATION, "", false, null, null, "");
        var older = room.view(old).document().header();

        assertThat(room.lookup.warnings(acting, older, data, room.lawyer))
                .extracting(LegalWarning::key)
                .contains("legal.warning.competence");
        succeed(former, stranger, SuccessionKind.MERGED, "2021-01-01");
        assertThat(room.lookup.warnings(acting, older, data, room.lawyer))
                .extracting(LegalWarning::key)
                .doesNotContain("legal.warning.competence");
    }

    @Test
    void the_provinces_of_2025_come_with_the_portal_each_with_the_units_that_were_merged_into_it() {
        var all = Stream.concat(
                        VocabularyFiles.issuers().stream(),
                        VocabularyFiles.mergers().stream().flatMap(one -> one.bodies().stream()))
                .toList();
        var committees = all.stream()
                .filter(one -> one.name().startsWith("Ủy ban nhân dân "))
                .toList();
        assertThat(committees)
                .hasSize(63)
                .filteredOn(one -> one.until() == null)
                .hasSize(34);
        assertThat(committees)
                .filteredOn(one -> one.until() != null)
                .allSatisfy(one -> assertThat(one.successors()).singleElement().satisfies(next -> {
                    assertThat(next.on()).isEqualTo(one.until().plusDays(1));
                    assertThat(next.basis()).endsWith("(chưa đối chiếu với Công báo, pháp chế kiểm tra lại)");
                    assertThat(all).extracting(IssuingBody::name).contains(next.name());
                }));
        assertThat(all).extracting(IssuingBody::name).doesNotHaveDuplicates();
        assertThat(room.bean(IssuerLines.class)
                        .changes("UBND tỉnh Ninh Thuận", LocalDate.parse("2019-01-01"), LocalDate.parse("2026-01-01")))
                .singleElement()
                .extracting(Reorganised::newer)
                .isEqualTo("Ủy ban nhân dân tỉnh Khánh Hòa");
    }

    @Test
    void a_list_of_the_new_province_names_the_entry_of_the_former_one() {
        var former = body("Ủy ban nhân dân tỉnh Gò Bồi");
        var newer = body("Ủy ban nhân dân tỉnh Gò Lớn", LocalDate.parse("2025-07-01"));
        succeed(former, newer, SuccessionKind.MERGED, "2025-07-01");
        var known = text(former, "2021-06-15");
        var cited = by(newer.name(), room.view(known).document().header());
        var other = by(newer.name(), decision("998/2021/QĐ-UBND", "2021-06-16"));

        assertThat(announced(newer, cited)).isEqualTo(known);
        assertThat(announced(newer, other)).isNotEqualTo(known);
        assertThat(announced(body("Ủy ban nhân dân tỉnh Gò Xa"), by("Ủy ban nhân dân tỉnh Gò Xa", cited)))
                .isNotEqualTo(known);
    }

    @Test
    void a_province_that_may_have_kept_its_name_means_its_own_text_and_not_one_of_the_same_number_and_day() {
        var former = body("Ủy ban nhân dân tỉnh Đò Bé");
        var newer = body("Ủy ban nhân dân tỉnh Đò Lớn");
        succeed(former, newer, SuccessionKind.MERGED, "2025-07-01");
        var known = text(former, "2021-06-15");
        var cited = by(newer.name(), room.view(known).document().header());

        var meant = announced(newer, cited);

        assertThat(meant).isNotEqualTo(known);
        assertThat(room.view(meant).document().header().issuer()).isEqualTo(newer.name());
    }

    private static LegalDocumentId announced(IssuingBody acting, LegalHeader cited) {
        var list = by(acting.name(), decision(++number + "/2026/QĐ-UBND", "2026-01-28"));
        return room.view(room.confirmed(list, reads(RelationKind.ANNOUNCES_CESSATION, cited, "")))
                .relations()
                .getFirst()
                .other();
    }

    private static int number = 100;

    private static LegalDocumentId text(IssuingBody issuer, String issued) {
        var said = decision(++number + "/" + issued.substring(0, 4) + "/QĐ-UBND", issued);
        return room.confirmed(by(issuer.name(), said));
    }

    private static void act(LegalDocumentId acting, LegalDocumentId older, RelationKind kind, String provisions) {
        var data = new RelationData(kind, provisions, false, null, null, "Quyết định về việc áp dụng văn bản.");
        room.register.addRelation(acting, older, data, room.lawyer);
    }

    private static List<LegalWarning> hints(LegalDocumentId id, String on) {
        return room.lookup.view(id, LocalDate.parse(on), null, room.staff).hints();
    }

    private static List<LegalDocumentId> waiting(Viewer viewer) {
        return room.bean(DataQuality.class).list(Quality.FORMER_ISSUER, 0, 200, viewer).rows().stream()
                .map(row -> row.id())
                .toList();
    }
}
