package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.AMENDS;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.vocabulary.IssuerMerging;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.Signers;
import vn.vankho.legal.vocabulary.Vocabularies;
import vn.vankho.legal.vocabulary.VocabularyEditing;
import vn.vankho.shared.Uuid7;

/** A text of several bodies (văn bản liên tịch) belongs to each of them. */
class JointTextTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static int number;
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
    void all_its_bodies_are_kept_in_order_and_it_is_found_under_each() {
        var id = room.register.enter(joint("Bộ Một", "Bộ Hai", "Bộ Ba"), room.lawyer);
        var other = room.register.enter(joint("Bộ Hai"), room.lawyer);

        assertThat(room.view(id).document().header().issuers()).containsExactly("Bộ Một", "Bộ Hai", "Bộ Ba");
        assertThat(room.view(id).document().header().issuer()).isEqualTo("Bộ Một - Bộ Hai - Bộ Ba");
        assertThat(of("Bộ Một")).containsExactly(id);
        assertThat(of("bộ hai")).containsExactlyInAnyOrder(id, other);
        assertThat(of("Bộ Ba")).containsExactly(id);
        assertThat(of("Bộ Một - Bộ Hai - Bộ Ba"))
                .as("as addresses that were kept before name it")
                .containsExactly(id);
        assertThat(room.list.issuers(room.lawyer))
                .contains("Bộ Một", "Bộ Hai", "Bộ Ba")
                .noneMatch(one -> one.contains(" - "));
    }

    @Test
    void it_is_the_same_text_in_whatever_order_its_bodies_are_named_and_where_a_text_cites_it_by_one_of_them() {
        var head = joint("Bộ Bốn", "Bộ Năm");
        var id = room.register.enter(head, room.lawyer);

        var other = room.register.enter(joint("Bộ Sáu"), room.lawyer);
        assertThat(room.bean(HeaderChecks.class)
                        .of(other, head.by(List.of("Bộ Năm", "Bộ Bốn")), room.lawyer)
                        .same()
                        .map(one -> one.id()))
                .contains(id);
        var citing = room.taken(room.file("Văn bản dẫn"), joint("Bộ Sáu"), reads(REPEALS, head.by("Bộ Năm"), ""));
        assertThat(room.view(citing).relations())
                .singleElement()
                .satisfies(row -> assertThat(row.other()).isEqualTo(id));
    }

    @Test
    void a_body_that_gets_another_name_gets_it_in_joint_texts_too_and_loses_it_when_both_are_parted_again() {
        var administrator = room.person("quantri", Role.ADMINISTRATOR);
        room.bean(VocabularyEditing.class)
                .save(
                        new IssuingBody(Uuid7.next(), "Bộ Bảy Mới", null, null, null, List.of(), List.of(), null),
                        administrator);
        var stays = room.bean(Vocabularies.class)
                .issuers("Bộ Bảy Mới", null, 0, 5, room.lawyer)
                .rows()
                .getFirst();
        var id = room.register.enter(joint("Bộ Tám", "Bộ Bảy Cũ"), room.lawyer);

        room.bean(IssuerMerging.class).merge("Bộ Bảy Cũ", stays.id(), administrator);
        assertThat(issuers(id)).containsExactly("Bộ Tám", "Bộ Bảy Mới");
        assertThat(of("Bộ Bảy Cũ")).containsExactly(id);

        room.bean(IssuerMerging.class).part("Bộ Bảy Cũ", stays.id(), administrator);
        assertThat(issuers(id)).containsExactly("Bộ Tám", "Bộ Bảy Cũ");
    }

    @Test
    void one_of_its_bodies_alone_is_warned_of_acting_on_it_and_all_together_are_not() {
        var older = joint("Bộ Tư pháp", "Bộ Công an");
        var id = room.confirmed(older);

        assertThat(warnings(AMENDS, joint("Bộ Tư pháp"), id)).contains("legal.warning.issuer.joint");
        assertThat(warnings(REPEALS, joint("Bộ Tư pháp"), id)).contains("legal.warning.competence.joint");
        assertThat(warnings(AMENDS, joint("Bộ Nội vụ"), id)).contains("legal.warning.issuer");
        assertThat(warnings(AMENDS, joint("Bộ Công an", "Bộ Tư pháp"), id))
                .noneMatch(key -> key.startsWith("legal.warning.issuer"));
        assertThat(warnings(REPEALS, joint("Bộ Công an", "Bộ Tư pháp"), id))
                .noneMatch(key -> key.startsWith("legal.warning.competence"));
    }

    @Test
    void who_signed_it_is_proposed_one_by_one() {
        var plain = joint("Bộ Chín", "Bộ Mười");
        room.confirmed(new LegalHeader(
                plain.number(),
                plain.typeName(),
                plain.title(),
                plain.issuers(),
                "Vũ Thị Một; Cao Văn Hai",
                "KT. BỘ TRƯỞNG, THỨ TRƯỞNG; BỘ TRƯỞNG",
                plain.issuedOn(),
                plain.effectiveFrom(),
                null));

        assertThat(room.bean(Signers.class).proposed(100, room.person("quantri2", Role.ADMINISTRATOR)))
                .extracting(one -> one.name() + " / " + one.title() + " / " + one.issuer())
                .contains("Vũ Thị Một / KT. BỘ TRƯỞNG, THỨ TRƯỞNG / ", "Cao Văn Hai / BỘ TRƯỞNG / ");
    }

    private static List<String> warnings(RelationKind kind, LegalHeader acting, LegalDocumentId older) {
        var header = room.view(older).document().header();
        var id = room.taken(room.file("Văn bản tác động " + number), acting, reads(kind, header, ""));
        return room.view(id).relations().stream()
                .flatMap(row -> row.warnings().stream())
                .map(LegalWarning::key)
                .toList();
    }

    private static List<LegalDocumentId> of(String issuer) {
        return room
                .list
                .page(
                        new LegalFilter("", null, issuer, null, null, null, false, null, TODAY),
                        LegalOrder.NUMBER,
                        0,
                        50,
                        room.lawyer)
                .rows()
                .stream()
                .map(row -> row.id())
                .toList();
    }

    private static List<String> issuers(LegalDocumentId id) {
        return room.view(id).document().header().issuers();
    }

    private static LegalHeader joint(String... issuers) {
        return new LegalHeader(
                ++number + "/2015/TTLT-BTP-BCA",
                "Thông tư liên tịch",
                "Hướng dẫn thử " + number,
                List.of(issuers),
                null,
                null,
                LocalDate.parse("2015-03-12"),
                LocalDate.parse("2015-04-27"),
                null);
    }
}
