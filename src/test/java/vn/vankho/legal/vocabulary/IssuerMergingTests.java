package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.signed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;

/** Names under which texts bear one body, and who signed for it. */
class IssuerMergingTests extends VocabularyRoom {
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
        assertThat(room.list.page(asked, LegalOrder.NUMBER, 0, 5, room.lawyer).rows())
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
        assertThat(room.list.signatories("thị mơ", 0, 5, room.staff)).containsExactly("Lê Thị Mơ");
        assertThatThrownBy(() -> signers.save(proposed, administrator)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> signers.save(proposed, room.staff)).isInstanceOf(Forbidden.class);
        assertThat(deeds("legal.save-signatory")).isEqualTo(1);
    }
}
