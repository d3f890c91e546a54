package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.signed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.head.Force;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** What administrators keep: seeded once, never taken from under a text, asked by the rules. */
class VocabularyTests {
    private static int number = 900;
    private static RegisterRoom room;
    private static Vocabularies vocabularies;
    private static VocabularyEditing editing;
    private static FieldEditing fields;
    private static Viewer administrator;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        vocabularies = room.bean(Vocabularies.class);
        editing = room.bean(VocabularyEditing.class);
        fields = room.bean(FieldEditing.class);
        administrator = room.person("quantri", Role.ADMINISTRATOR);
        room.bean(Seeding.class).fill();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void they_are_seeded_once_in_order_of_force_with_successors_and_levels() {
        assertThat(vocabularies.types(room.staff))
                .extracting(DocumentType::name)
                .startsWith("Hiến pháp", "Bộ luật", "Luật");
        var ministry = issuer("Bộ Giao thông vận tải");
        assertThat(ministry.until()).isEqualTo("2025-02-28");
        assertThat(ministry.successors()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Bộ Xây dựng");
            assertThat(one.basis()).contains("cần xác nhận");
        });
        assertThat(vocabularies.fields(room.staff)).extracting(LegalField::path).contains("Đất đai › Giá đất");
        int types = vocabularies.types(room.staff).size();

        room.bean(Seeding.class).fill();

        assertThat(vocabularies.types(room.staff)).hasSize(types);
    }

    @Test
    void bodies_are_offered_under_the_name_they_bore_on_the_day_of_issue() {
        assertThat(names("giao thong van tai", "2020-01-01")).containsExactly("Bộ Giao thông vận tải");
        assertThat(names("giao thong van tai", "2025-03-01")).isEmpty();
        assertThat(names("NÔNG NGHIỆP và môi", "2025-03-01")).containsExactly("Bộ Nông nghiệp và Môi trường");
    }

    @Test
    void a_successor_may_amend_what_its_predecessors_issued_and_nobody_else() {
        var older = body("Ủy ban nhân dân tỉnh Bến Mơ");
        var between = body("Ủy ban nhân dân tỉnh Bến Mộng");
        var newer = body("Ủy ban nhân dân tỉnh Sông Mộng");
        assertThat(warned(older, newer)).contains("legal.warning.issuer");

        long before = deeds("legal.succeed-issuer");
        succeed(older, between, "2020-07-01");
        succeed(between, newer, "2025-07-01");

        assertThat(warned(older, newer)).doesNotContain("legal.warning.issuer");
        assertThat(warned(newer, older)).contains("legal.warning.issuer");
        assertThat(issuer(older.name()).until()).isEqualTo("2020-06-30");
        assertThatThrownBy(() -> succeed(newer, older, "2026-07-01"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("circle");
        assertThat(deeds("legal.succeed-issuer")).isEqualTo(before + 2);
    }

    @Test
    void a_successor_does_not_act_before_it_came_to_be() {
        var older = body("Ủy ban nhân dân tỉnh Suối Mơ");
        var newer = body("Ủy ban nhân dân tỉnh Suối Mộng");
        succeed(older, newer, "2999-07-01");

        assertThat(warned(older, newer)).contains("legal.warning.issuer");
    }

    @Test
    void a_body_that_a_sentence_names_without_its_province_is_no_other_one() {
        var full = body("Sở Khoa học và Công nghệ tỉnh Sông Thương");
        var brief = body("Sở Khoa học và Công nghệ");

        assertThat(warned(full, brief)).doesNotContain("legal.warning.issuer");
        assertThat(warned(full, body("Sở Y tế"))).contains("legal.warning.issuer");
    }

    @Test
    void two_spellings_become_one_body_and_the_other_name_goes_on_leading_there() {
        var stays = body("Ủy ban nhân dân tỉnh Suối Mây");
        var other = body("UBND Tỉnh Suối Mây (cũ)");
        var header = decision("300/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var id = room.register.enter(header.by(other.name()), room.lawyer);
        var merging = room.bean(IssuerMerging.class);
        assertThatThrownBy(() -> merging.merge(other.name(), stays.id(), room.staff))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> merging.merge("UBND tỉnh Suối Mây", stays.id(), administrator))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("same");

        assertThat(merging.merge(other.name(), stays.id(), administrator)).isEqualTo(1);

        assertThat(room.view(id).document().header().issuer()).isEqualTo(stays.name());
        assertThat(issuer(stays.name()).aliases()).containsExactly(other.name());
        assertThat(vocabularies.issuers("suoi may (cu)", null, 0, 5, room.staff).rows())
                .extracting(IssuingBody::name)
                .containsExactly(stays.name());
        var later = room.register.enter(
                decision("301/2020/QĐ-UBND", "2020-01-02", "2020-01-12").by(other.name()), room.lawyer);
        assertThat(room.view(later).document().header().issuer()).isEqualTo(stays.name());
        var asked =
                new LegalFilter("", null, other.name(), null, null, null, false, null, LocalDate.parse("2020-06-01"));
        assertThat(room.lookup.list(asked, LegalOrder.NUMBER, 0, 5, room.lawyer).rows())
                .extracting(LegalRow::id)
                .containsExactly(id, later);
        assertThatThrownBy(() -> body(other.name())).isInstanceOf(Refused.class).hasMessageContaining("alias");
        assertThat(deeds("legal.merge-issuer")).isEqualTo(1);
    }

    @Test
    void a_body_and_its_successor_are_not_two_names_of_one() {
        var older = body("Sở Văn hóa tỉnh Suối Mây");
        var newer = body("Sở Văn hóa và Du lịch tỉnh Suối Mây");
        succeed(older, newer, "2021-03-01");
        assertThatThrownBy(() -> room.bean(IssuerMerging.class).merge(older.name(), newer.id(), administrator))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("succession");
    }

    @Test
    void a_name_that_bodies_of_all_places_bear_is_no_spelling_of_one() {
        var stays = body("Ủy ban nhân dân tỉnh Suối Mưa");
        for (var name : List.of("UBND tỉnh", "Chủ tịch Ủy ban nhân dân xã", "Hội đồng nhân dân"))
            assertThatThrownBy(() -> room.bean(IssuerMerging.class).merge(name, stays.id(), administrator))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("legal.vocabulary.merge.place");
    }

    @Test
    void a_body_in_odd_case_is_written_as_the_vocabulary_has_it() {
        var odd = decision("302/2020/NQ-UBTVQH", "2020-01-01", "2020-01-11").by("Ủy ban Thường vụ quốc hội");
        var id = room.register.enter(odd, room.lawyer);
        assertThat(room.view(id).document().header().issuer()).isEqualTo("Ủy ban Thường vụ Quốc hội");
    }

    @Test
    void who_signed_confirmed_texts_in_sight_is_proposed_until_the_vocabulary_has_them() {
        var signers = room.bean(vn.vankho.legal.vocabulary.Signers.class);
        var seen = signed(decision("310/2020/QĐ-UBND", "2020-01-01", "2020-01-11"), "Lê Thị Mơ");
        room.confirmed(seen);
        var hidden = signed(decision("311/2020/QĐ-UBND", "2020-01-02", "2020-01-12"), "Trần Văn Kín");
        room.confirm(room.taken(room.hiddenFile("giấu"), hidden));
        assertThat(signers.proposed(100, administrator))
                .extracting(vn.vankho.legal.vocabulary.Signer::name)
                .contains("Lê Thị Mơ")
                .doesNotContain("Trần Văn Kín");
        var proposed = signers.proposed(100, administrator).stream()
                .filter(one -> one.name().equals("Lê Thị Mơ"))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.issuer()).isEqualTo(PROVINCE);
        assertThat(proposed.title()).isEqualTo("CHỦ TỊCH");

        signers.save(proposed, administrator);

        assertThat(signers.proposed(100, administrator))
                .extracting(vn.vankho.legal.vocabulary.Signer::name)
                .doesNotContain("Lê Thị Mơ");
        assertThat(signers.list("le thi mo", 0, 5, room.staff).rows()).hasSize(1);
        assertThat(room.lookup.signatories("thị mơ", 0, 5, room.staff)).containsExactly("Lê Thị Mơ");
        assertThatThrownBy(() -> signers.save(proposed, administrator)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> signers.save(proposed, room.staff)).isInstanceOf(Forbidden.class);
        assertThat(deeds("legal.save-signatory")).isEqualTo(1);
    }

    @Test
    void what_a_text_bears_is_neither_renamed_nor_deleted() {
        var type = new DocumentType(Uuid7.next(), "Quy ước", "QƯ", null, Normative.NEVER, "", null, null, null);
        editing.save(type, administrator);
        var header = decision("200/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        room.confirmed(new LegalHeader(
                header.number(), "Quy ước", "Quy ước thử", header.issuer(), null, null, header.issuedOn(), null, null));
        var kept = vocabularies.types(room.staff).stream()
                .filter(one -> one.name().equals("Quy ước"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> editing.deleteType(kept.id(), administrator)).isInstanceOf(Refused.class);
        var renamed = new DocumentType(
                kept.id(), "Quy ước mới", "QƯ", null, Normative.NEVER, "", null, null, kept.revision());
        assertThatThrownBy(() -> editing.save(renamed, administrator)).isInstanceOf(Refused.class);
        var ended = new DocumentType(
                kept.id(),
                "Quy ước",
                "QƯ",
                null,
                Normative.NEVER,
                "",
                null,
                LocalDate.parse("2024-12-31"),
                kept.revision());
        editing.save(ended, administrator);
        assertThatThrownBy(() -> editing.save(ended, administrator)).isInstanceOf(Refused.class);
    }

    @Test
    void a_type_that_is_changed_is_another_for_the_rules_at_once() {
        var book = room.bean(TypeBook.class);
        var header = new LegalHeader("1/2020/LT-UBND", "Lệnh tỉnh", "Lệnh", null, null, null, null, null, null);
        assertThat(Normativity.of(header, book.known()).normative()).isFalse();

        editing.save(
                new DocumentType(Uuid7.next(), "Lệnh tỉnh", "LT", 10, Normative.BY_NUMBER, "", null, null, null),
                administrator);

        assertThat(Normativity.of(header, book.known()).normative()).isTrue();
        assertThat(Force.of(header, book.known())).contains(new Force(10, 10));
    }

    @Test
    void fields_have_two_levels_and_a_filter_by_the_upper_one_takes_those_below() {
        fields.save(new LegalField(Uuid7.next(), "Thử nghiệm", null, false, null), administrator);
        fields.save(new LegalField(Uuid7.next(), "Thử phép đo", "Thử nghiệm", false, null), administrator);
        assertThatThrownBy(() ->
                        fields.save(new LegalField(Uuid7.next(), "Thử sâu", "Thử phép đo", false, null), administrator))
                .isInstanceOf(Refused.class);
        var header = decision("201/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var id = room.confirmed(new LegalHeader(
                header.number(),
                header.typeName(),
                header.title(),
                header.issuer(),
                "Trần Văn Thử",
                null,
                header.issuedOn(),
                null,
                "Thử phép đo"));

        var filter = LegalFilter.all(LocalDate.parse("2021-01-01")).in("Thử nghiệm");
        assertThat(room.lookup
                        .list(filter, LegalOrder.ISSUED, 0, 10, room.staff)
                        .rows())
                .extracting(LegalRow::id)
                .containsExactly(id);
        assertThat(room.lookup.signatories("van thu", 0, 10, room.staff)).containsExactly("Trần Văn Thử");
    }

    @Test
    void only_administrators_change_them() {
        assertThatThrownBy(() -> fields.save(new LegalField(Uuid7.next(), "Lậu", null, false, null), room.lawyer))
                .isInstanceOf(Forbidden.class);
    }

    private static List<String> warned(IssuingBody older, IssuingBody acting) {
        var old = decision("1/2019/QĐ-UBND", "2019-01-01", "2019-01-11");
        var own = new LegalHeader(
                ++number + "/2026/QĐ-UBND",
                "Quyết định",
                "Quy định của " + acting.name() + " về " + older.name() + Uuid7.next(),
                acting.name(),
                null,
                null,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-11"),
                null);
        var id = room.register.enter(own, room.lawyer);
        var cited = LegalHeader.cited(old.number(), "Quyết định", "", older.name(), LocalDate.parse("2019-01-01"));
        var data = new RelationData(RelationKind.REPLACES, "", false, null, null, "");
        return room.lookup.warnings(id, cited, data, room.lawyer).stream()
                .map(LegalWarning::key)
                .toList();
    }

    private static IssuingBody body(String name) {
        editing.save(
                new IssuingBody(Uuid7.next(), name, Level.PROVINCE, null, null, List.of(), List.of(), null),
                administrator);
        return issuer(name);
    }

    private static void succeed(IssuingBody old, IssuingBody newer, String on) {
        editing.succeed(old.id(), newer.id(), LocalDate.parse(on), "Nghị quyết thử", administrator);
    }

    private static IssuingBody issuer(String name) {
        return vocabularies.issuers(name, null, 0, 10, room.staff).rows().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(String words, String on) {
        return vocabularies.issuers(words, LocalDate.parse(on), 0, 10, room.staff).rows().stream()
                .map(IssuingBody::name)
                .toList();
    }

    private static long deeds(String deed) {
        return room.jdbc
                .sql("select count(*) from audit_entry where deed = ?")
                .param(deed)
                .query(Long.class)
                .single();
    }
}
