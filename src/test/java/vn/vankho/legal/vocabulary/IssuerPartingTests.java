package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;

/** Two names that were taken for one body by mistake are two again. */
class IssuerPartingTests {
    private static int number = 1200;
    private static RegisterRoom room;
    private static IssuerMerging merging;
    private static Viewer administrator;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        merging = room.bean(IssuerMerging.class);
        administrator = room.person("quantri", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void texts_bear_their_former_name_and_the_body_stands_again_with_its_successors() {
        var stays = body("Sở Công nghiệp tỉnh Suối Một");
        var other = body("Sở Công thương tỉnh Suối Một");
        var successor = body("Sở Thương mại tỉnh Suối Một");
        room.bean(Successions.class)
                .succeed(
                        other.id(),
                        successor.id(),
                        SuccessionKind.MERGED,
                        LocalDate.parse("2022-01-01"),
                        "Nghị quyết thử",
                        administrator);
        var own = text(stays.name());
        var moved = text(other.name());
        merging.merge(other.name(), stays.id(), administrator);
        var since = text(other.name());
        assertThat(issuer(moved)).isEqualTo(stays.name());

        assertThatThrownBy(() -> merging.part(other.name(), stays.id(), room.lawyer))
                .isInstanceOf(Forbidden.class);
        assertThat(merging.part(other.name(), stays.id(), administrator)).isOne();

        assertThat(issuer(moved)).isEqualTo(other.name());
        assertThat(issuer(own)).isEqualTo(stays.name());
        assertThat(issuer(since)).isEqualTo(stays.name());
        assertThat(find(stays.name()).aliases()).isEmpty();
        assertThat(find(stays.name()).successors()).isEmpty();
        assertThat(find(other.name()))
                .satisfies(back -> assertThat(back.id()).isEqualTo(other.id()))
                .satisfies(back -> assertThat(back.successors())
                        .extracting(IssuingBody.Succession::name)
                        .containsExactly(successor.name()));
        assertThat(issuer(text(other.name()))).as("read from now on").isEqualTo(other.name());
        assertThat(room.jdbc
                        .sql(
                                "select count(*) from audit_entry where deed = 'legal.part-issuer' and details::text like ?")
                        .param("%" + other.name() + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_name_that_only_texts_bore_goes_back_to_them_unless_a_person_said_another_one_since() {
        var stays = body("Sở Tài chính tỉnh Suối Hai");
        var said = text("Sở Tài chánh tỉnh Suối Hai");
        var changed = text("Sở Tài chánh tỉnh Suối Hai");
        merging.merge("Sở Tài chánh tỉnh Suối Hai", stays.id(), administrator);
        var document = room.view(changed).document();
        room.register.confirmHeader(
                changed, document.revision(), document.header().by("Sở Nội vụ tỉnh Suối Hai"), room.lawyer);

        merging.part("Sở Tài chánh tỉnh Suối Hai", stays.id(), administrator);

        assertThat(issuer(said)).isEqualTo("Sở Tài chánh tỉnh Suối Hai");
        assertThat(issuer(changed)).isEqualTo("Sở Nội vụ tỉnh Suối Hai");
    }

    @Test
    void what_came_along_with_another_name_is_parted_from_the_outside_in() {
        var first = body("Sở Y tế tỉnh Suối Ba");
        var second = body("Ngành Y tế tỉnh Suối Ba");
        var third = text("Ty Y tế tỉnh Suối Ba");
        merging.merge("Ty Y tế tỉnh Suối Ba", second.id(), administrator);
        merging.merge(second.name(), first.id(), administrator);

        assertThatThrownBy(() -> merging.part("Ty Y tế tỉnh Suối Ba", first.id(), administrator))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.vocabulary.part.unknown");
        merging.part(second.name(), first.id(), administrator);
        assertThat(find(second.name()).aliases()).containsExactly("Ty Y tế tỉnh Suối Ba");
        merging.part("Ty Y tế tỉnh Suối Ba", second.id(), administrator);

        assertThat(issuer(third)).isEqualTo("Ty Y tế tỉnh Suối Ba");
    }

    @Test
    void a_body_that_the_vocabulary_does_not_know_stands_once_however_it_is_spelled() {
        var header = by("").by(List.of("UBND tỉnh Suối Bảy", "Ủy ban nhân dân tỉnh Suối Bảy", "Sở Y tế tỉnh Suối Bảy"));

        assertThat(room.view(room.register.enter(header, room.lawyer))
                        .document()
                        .header()
                        .issuers())
                .containsExactly("UBND tỉnh Suối Bảy", "Sở Y tế tỉnh Suối Bảy");
    }

    @Test
    void a_joint_text_of_both_bears_the_body_once_and_both_again_when_they_are_parted() {
        var stays = body("Sở Xây dựng tỉnh Suối Tám");
        var other = body("Ngành Xây dựng tỉnh Suối Tám");
        var joint = List.of(other.name(), "Sở Y tế tỉnh Suối Tám", stays.name());
        var id = room.register.enter(by("").by(joint), room.lawyer);

        merging.merge(other.name(), stays.id(), administrator);
        assertThat(room.jdbc
                        .sql("select issuer from legal_document where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Sở Xây dựng tỉnh Suối Tám - Sở Y tế tỉnh Suối Tám");

        merging.part(other.name(), stays.id(), administrator);
        assertThat(room.view(id).document().header().issuers()).isEqualTo(joint);
    }

    private static LegalDocumentId text(String issuer) {
        return room.register.enter(by(issuer), room.lawyer);
    }

    private static LegalHeader by(String issuer) {
        return decision(++number + "/2020/QĐ-SO", "2020-01-01", "2020-01-11").by(issuer);
    }

    private static String issuer(LegalDocumentId id) {
        return room.view(id).document().header().issuer();
    }

    private static IssuingBody body(String name) {
        room.bean(VocabularyEditing.class)
                .save(
                        new IssuingBody(
                                vn.vankho.shared.Uuid7.next(),
                                name,
                                vn.vankho.legal.effect.EffectRules.Level.PROVINCE,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null),
                        administrator);
        return find(name);
    }

    private static IssuingBody find(String name) {
        return room.bean(Vocabularies.class).issuers(name, null, 0, 50, room.staff).rows().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
