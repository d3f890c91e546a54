package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentKind;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.follow.Follow;
import vn.vankho.legal.follow.Follows;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** A merge by mistake is taken back: each entry has again what was said of it. */
class PartingTests {
    private static RegisterRoom room;
    private static int number = 1000;

    private final LegalHeader header = decision(++number + "/2019/QĐ-UBND", "2019-03-02", "2019-03-12");
    private final LegalHeader slip = decision("0" + header.number(), "2019-03-02", "2019-03-12");

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void relations_and_events_go_back_and_both_stand_as_before() {
        var one = room.confirmed(header);
        var other = room.confirmed(slip, reads(BASED_ON, "80/2015/QH13", ""));
        var repealing = room.confirmed(
                decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"),
                reads(REPEALS, "0" + header.number(), ""));
        room.register.confirmRelation(room.relation(repealing, REPEALS), null, null, room.lawyer);
        room.merges.merge(one, other, "nhầm", room.lawyer);
        assertThat(room.on(one, "2021-01-11")).containsExactly(CEASED);
        assertThat(room.partings.merged(one, room.lawyer))
                .extracting(merged -> merged.id())
                .containsExactly(other);

        room.partings.part(other, "gộp nhầm", room.lawyer);

        assertThat(room.on(one, "2021-01-11")).containsExactly(IN_FORCE);
        assertThat(room.on(other, "2021-01-11")).containsExactly(CEASED);
        assertThat(room.on(other, "2019-03-12")).as("it begins again").containsExactly(IN_FORCE);
        assertThat(room.view(repealing).relations().getFirst().other()).isEqualTo(other);
        assertThat(room.view(one).relations()).isEmpty();
        assertThat(room.relation(other, BASED_ON)).isNotNull();
        assertThat(room.merges.now(other, room.lawyer)).isEqualTo(other);
        assertThat(room.partings.merged(one, room.lawyer)).isEmpty();
        assertThat(trail(one)).contains("gộp nhầm", other.value().toString());
    }

    @Test
    void a_proposal_that_was_confirmed_since_goes_with_the_text_it_speaks_of() {
        var one = room.confirmed(header);
        var other = room.confirmed(slip);
        var repealing = room.confirmed(
                decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"),
                reads(REPEALS, "0" + header.number(), ""));
        room.proposeTerm(other, "2019-03-12", "2023-12-31");
        room.merges.merge(one, other, "nhầm", room.lawyer);
        room.register.confirmRelation(room.relation(repealing, REPEALS), null, null, room.lawyer);
        room.events.addEvent(
                one, EffectKind.AMENDED, LocalDate.parse("2020-01-01"), null, "", "", "sau khi gộp", room.lawyer);

        room.partings.part(other, "", room.lawyer);

        assertThat(room.on(one, "2021-01-11")).doesNotContain(CEASED);
        assertThat(room.on(other, "2021-01-11")).containsExactly(CEASED);
        assertThat(room.view(one).timeline()).anyMatch(row -> row.effect().kind() == EffectKind.AMENDED);
        assertThat(room.view(other).timeline()).noneMatch(row -> row.effect().kind() == EffectKind.AMENDED);
        assertThat(room.view(other).timeline()).anyMatch(row -> row.effect().kind() == EffectKind.TERM);
        assertThat(room.view(one).timeline()).noneMatch(row -> row.effect().kind() == EffectKind.TERM);
    }

    @Test
    void the_file_goes_back_with_what_was_read_in_it_and_what_it_filled() {
        var entered = room.register.enter(
                new LegalHeader(
                        header.number(),
                        header.typeName(),
                        header.title(),
                        header.issuer(),
                        null,
                        null,
                        header.issuedOn(),
                        null,
                        null),
                room.lawyer);
        var file = room.file("tệp của " + number);
        var signed = new LegalHeader(
                slip.number(),
                slip.typeName(),
                slip.title(),
                slip.issuer(),
                "Nguyễn Văn An",
                null,
                slip.issuedOn(),
                null,
                null);
        var read = room.taken(file, signed, List.of("dieu_1"), reads(BASED_ON, "80/2015/QH13", ""));
        room.merges.merge(entered, read, "nhầm", room.lawyer);
        assertThat(room.view(entered).document().header().signatory()).isEqualTo("Nguyễn Văn An");
        room.taken(file, signed, List.of("dieu_1", "dieu_2"), reads(BASED_ON, "47/2010/QH12", ""));

        room.partings.part(read, "", room.lawyer);

        var left = room.view(entered).document();
        assertThat(left.document()).isNull();
        assertThat(left.articles()).isEmpty();
        assertThat(left.header().signatory()).isNull();
        assertThat(room.view(entered).relations()).isEmpty();
        var back = room.view(read);
        assertThat(back.document().document()).isEqualTo(file);
        assertThat(back.document().articles()).containsExactlyInAnyOrder("dieu_1", "dieu_2");
        assertThat(back.relations()).hasSize(1);
        assertThat(room.taken(file, signed)).isEqualTo(read);
    }

    @Test
    void a_head_that_a_person_has_spoken_on_since_stands() {
        var one = room.confirmed(header);
        var other = room.register.enter(slip, room.lawyer);
        room.merges.merge(one, other, "nhầm", room.lawyer);
        var said = new LegalHeader(
                header.number(),
                header.typeName(),
                "Tên mới",
                header.issuer(),
                null,
                null,
                header.issuedOn(),
                header.effectiveFrom(),
                null);
        room.register.confirmHeader(one, room.view(one).document().revision(), said, room.lawyer);

        room.partings.part(other, "", room.lawyer);

        assertThat(room.view(one).document().header().title()).isEqualTo("Tên mới");
    }

    @Test
    void a_line_of_issuers_that_a_merge_kept_before_bodies_were_told_apart_comes_back_as_it_was() {
        var one = room.confirmed(header);
        var other = room.confirmed(slip);
        room.merges.merge(one, other, "nhầm", room.lawyer);
        room.jdbc
                .sql(
                        "update legal_merge set kept = jsonb_set(kept, '{stays}', (kept -> 'stays') - 'issuers' - 'issuer_keys'"
                                + " || '{\"issuer\": \"bộ tài chính - bộ nội vụ\", \"issuer_key\": \"BO TAI CHINH - BO NOI VU\"}') where gone_id = ?")
                .param(other.value())
                .update();

        room.partings.part(other, "", room.lawyer);

        assertThat(room.view(one).document().header().issuers()).containsExactly("bộ tài chính - bộ nội vụ");
    }

    @Test
    void who_followed_follows_again() {
        var one = room.confirmed(header);
        var other = room.register.enter(slip, room.lawyer);
        var follows = room.bean(Follows.class);
        var reader = room.person("theodoi" + number, vn.vankho.identity.Role.STAFF);
        var both = room.person("cahai" + number, vn.vankho.identity.Role.STAFF);
        follows.follow(other, reader);
        follows.follow(one, both);
        follows.follow(other, both);
        room.merges.merge(one, other, "nhầm", room.lawyer);

        room.partings.part(other, "", room.lawyer);

        assertThat(follows.list(0, 10, reader).rows())
                .extracting(Follow::document)
                .containsExactly(other);
        assertThat(follows.list(0, 10, both).rows())
                .extracting(Follow::document)
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void what_was_merged_further_is_parted_from_the_outside_in() {
        var first = room.confirmed(header);
        var second = room.confirmed(slip);
        var third = room.register.enter(decision("00" + header.number(), "2019-03-02", "2019-03-12"), room.lawyer);
        assertThat(room.merges.merge(second, third, "nhầm", room.lawyer)).isEqualTo(second);
        assertThat(room.merges.merge(first, second, "nhầm", room.lawyer)).isEqualTo(first);

        assertThatThrownBy(() -> room.partings.part(third, "", room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.part.further");
        room.partings.part(second, "", room.lawyer);
        room.partings.part(third, "", room.lawyer);

        for (var one : new LegalDocumentId[] {first, second, third})
            assertThat(room.on(one, "2019-03-12")).containsExactly(IN_FORCE);
    }

    @Test
    void without_what_a_merge_keeps_it_is_refused() {
        var one = room.confirmed(header);
        var other = room.register.enter(slip, room.lawyer);
        room.merges.merge(one, other, "nhầm", room.lawyer);
        room.jdbc
                .sql("delete from legal_merge where gone_id = ?")
                .param(other.value())
                .update();

        assertThatThrownBy(() -> room.partings.part(other, "", room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.part.unknown");
    }

    @Test
    void what_was_merged_and_parted_may_leave_the_register() {
        var one = room.taken(room.file("giữ lại " + number), header);
        var file = room.file("tách ra " + number);
        var other = room.taken(file, slip);
        room.merges.merge(one, other, "nhầm", room.lawyer);
        room.partings.part(other, "", room.lawyer);

        room.dismissals.notLegal(other, room.lawyer);

        assertThatThrownBy(() -> room.view(other)).isInstanceOf(NotFound.class);
        assertThat(room.kind(file)).isEqualTo(DocumentKind.OTHER);
        assertThat(room.view(one).document().header()).isEqualTo(header);
    }

    @Test
    void the_second_file_of_a_text_may_be_called_another_kind() {
        var one = room.taken(room.file("tệp đầu " + number), header);
        var file = room.file("tệp thứ hai " + number);
        var other = room.taken(file, slip);
        room.merges.merge(one, other, "nhầm", room.lawyer);

        room.intake.leave(file);

        assertThat(room.partings.merged(one, room.lawyer)).isEmpty();
        assertThat(room.view(one).document().header()).isEqualTo(header);
    }

    @Test
    void its_file_is_read_again_because_nobody_took_in_what_was_read_meanwhile() {
        var one = room.confirmed(header);
        var file = room.file("bản mới " + number);
        var other = room.taken(file, slip, List.of("dieu_1"));
        room.merges.merge(one, other, "nhầm", room.lawyer);
        room.taken(file, slip, List.of("dieu_1", "dieu_2"));
        room.jdbc
                .sql("insert into legal_reading (document_id, version_id, mark) values (?, ?, 'bản mới')")
                .param(file.value())
                .param(UUID.randomUUID())
                .update();

        room.partings.part(other, "", room.lawyer);

        assertThat(room.view(other).document().articles()).containsExactly("dieu_1");
        assertThat(room.jdbc
                        .sql("select count(*) from legal_reading where document_id = ?")
                        .param(file.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_proposal_on_a_text_that_left_the_register_meanwhile_does_not_come_back() {
        var cited = decision(++number + "/2015/QĐ-UBND", "2015-01-01", "2015-01-11");
        var left = room.file("rời sổ " + number);
        room.taken(left, cited);
        var first = room.file("tệp đầu " + number);
        var one = room.taken(first, header, reads(BASED_ON, cited.number(), ""));
        var other = room.taken(room.file("tệp hai " + number), slip, reads(BASED_ON, cited.number(), ""));
        room.merges.merge(one, other, "nhầm", room.lawyer);
        room.taken(first, header);
        room.intake.leave(left);

        room.partings.part(other, "", room.lawyer);

        assertThat(room.view(other).relations()).isEmpty();
    }

    @Test
    void a_proposal_on_a_text_that_was_merged_meanwhile_is_one_on_the_entry_that_stays() {
        var cited = decision(++number + "/2015/QĐ-UBND", "2015-01-01", "2015-01-11");
        var gone = room.taken(room.file("bị dẫn " + number), cited);
        var one = room.confirmed(header, reads(BASED_ON, cited.number(), ""));
        var other = room.confirmed(slip, reads(BASED_ON, cited.number(), ""));
        room.merges.merge(one, other, "nhầm", room.lawyer);
        var stays = room.confirmed(decision("0" + cited.number(), "2015-01-01", "2015-01-11"));
        assertThat(room.merges.merge(stays, gone, "nhầm", room.lawyer)).isEqualTo(stays);

        room.partings.part(other, "", room.lawyer);

        assertThat(room.view(other).relations())
                .singleElement()
                .satisfies(row -> assertThat(row.other()).isEqualTo(stays));
    }

    @Test
    void only_a_lawyer_who_sees_its_file_learns_of_the_other_entry_and_parts_it() {
        var one = room.confirmed(header);
        var hidden = room.taken(room.hiddenFile("kín " + number), slip);
        room.merges.merge(one, hidden, "nhầm", room.lawyer);
        var blind = room.person("phapche" + number, vn.vankho.identity.Role.LEGAL_OFFICER);

        assertThat(room.partings.merged(one, blind)).isEmpty();
        assertThatThrownBy(() -> room.partings.part(hidden, "", blind)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.partings.part(hidden, "", room.staff)).isInstanceOf(Forbidden.class);
        room.partings.part(hidden, "", room.lawyer);
        assertThatThrownBy(() -> room.lookup.view(hidden, null, null, blind)).isInstanceOf(NotFound.class);
    }

    private static String trail(LegalDocumentId id) {
        return room.jdbc
                .sql("select details::text from audit_entry where deed = 'legal.part' and subject_id = ?")
                .param(id.value().toString())
                .query(String.class)
                .single();
    }
}
