package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.follow.Follows;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.Details;
import vn.vankho.legal.list.EntryOrigin;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.ShownNotice;
import vn.vankho.shared.NotFound;

/** A head that people confirmed in the open stays open when a file comes that fewer may see, and of the file nothing shows. */
class OpenHeadTests {
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static RegisterRoom room;
    private static int number = 500;

    private final LegalHeader header = decision(++number + "/2016/QĐ-UBND", "2016-01-01", "2016-01-11");

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_restricted_copy_takes_neither_the_entry_nor_its_history_away() {
        var id = ended(room.register.enter(header, room.lawyer));

        assertThat(room.taken(room.hiddenFile("bản kín " + ++number), header)).isEqualTo(id);

        var seen = room.lookup.view(id, DAY, null, room.staff);
        assertThat(seen.document().header()).isEqualTo(header);
        assertThat(seen.document().document()).isNull();
        assertThat(seen.statuses()).containsExactly(CEASED);
        assertThat(seen.timeline())
                .last()
                .satisfies(row -> assertThat(row.sentence()).isEqualTo("bị bãi bỏ"));
        assertThat(listed(id, Details.NONE, room.staff))
                .singleElement()
                .satisfies(row -> assertThat(row.document()).isNull());
        assertThat(room.view(id).document().document()).isNotNull();
    }

    @Test
    void that_the_file_is_here_shows_in_no_filter() {
        var id = ended(room.register.enter(header, room.lawyer));
        room.taken(room.hiddenFile("bản kín " + ++number), header);

        assertThat(listed(id, details(true, null), room.staff)).isEmpty();
        assertThat(listed(id, details(false, EntryOrigin.ENTERED), room.staff)).hasSize(1);
        assertThat(listed(id, details(null, EntryOrigin.FILE), room.staff)).isEmpty();
        assertThat(listed(id, details(true, EntryOrigin.FILE), room.lawyer)).hasSize(1);
    }

    @Test
    void what_was_read_in_the_file_and_what_it_proposes_is_for_those_who_see_it() {
        var other = room.confirmed(decision(++number + "/2010/QĐ-UBND", "2010-01-01", "2010-01-11"));
        var id = room.register.enter(header, room.lawyer);
        room.taken(
                room.hiddenFile("bản kín " + ++number),
                header,
                reads(REPEALS, room.view(other).document().header(), ""),
                reads(BASED_ON, "80/2015/QH13", ""));
        room.proposeTerm(id, "2016-01-11", "2020-12-31");
        var waiting = room.relation(id, BASED_ON);

        var before = room.lookup.view(id, DAY, null, room.staff);
        assertThat(before.relations()).isEmpty();
        assertThat(before.timeline()).hasSize(1);
        assertThat(listed(id, Details.NONE, room.staff))
                .singleElement()
                .satisfies(row -> assertThat(row.proposals()).isZero());
        assertThat(listed(id, Details.NONE, room.lawyer))
                .singleElement()
                .satisfies(row -> assertThat(row.proposals()).isEqualTo(3));
        var blind = room.person("phapche" + number, vn.vankho.identity.Role.LEGAL_OFFICER);
        assertThatThrownBy(() -> room.register.confirmRelation(waiting, null, null, blind))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.register.rejectRelation(waiting, "", blind))
                .isInstanceOf(NotFound.class);

        room.register.confirmRelation(room.relation(id, REPEALS), null, null, room.lawyer);
        var hit = room.lookup.view(other, DAY, null, room.staff);
        assertThat(hit.statuses()).containsExactly(CEASED);
        assertThat(hit.relations()).isEmpty();
        assertThat(hit.timeline()).last().satisfies(row -> {
            assertThat(row.actingHidden()).isTrue();
            assertThat(row.acting()).isNull();
            assertThat(row.sentence()).isEmpty();
        });
        assertThat(room.view(other).timeline().getLast().acting()).isNotNull();
    }

    @Test
    void a_follower_is_not_told_of_what_the_file_says() {
        var id = room.register.enter(header, room.lawyer);
        room.bean(Follows.class).follow(id, room.staff);
        var file = room.hiddenFile("bản kín " + ++number);
        room.taken(file, header, reads(BASED_ON, "80/2015/QH13", ""));
        room.register.confirmRelation(room.relation(id, BASED_ON), null, null, room.lawyer);

        assertThat(told(id)).isEmpty();

        room.jdbc
                .sql("update document set access = 'INTERNAL' where id = ?")
                .param(file.value())
                .update();
        assertThat(told(id)).containsExactly("legal.notice.RELATION");
    }

    @Test
    void a_notice_names_no_text_that_acts_by_words_of_a_file_out_of_sight() {
        var old = room.confirmed(decision(++number + "/2010/QĐ-UBND", "2010-01-01", "2010-01-11"));
        room.bean(Follows.class).follow(old, room.staff);
        var id = room.register.enter(header, room.lawyer);
        var file = room.hiddenFile("bản kín " + ++number);
        room.taken(file, header, reads(REPEALS, room.view(old).document().header(), ""));
        room.register.confirmRelation(room.relation(id, REPEALS), null, null, room.lawyer);

        assertThat(by(old)).containsExactly("");

        room.jdbc
                .sql("update document set access = 'INTERNAL' where id = ?")
                .param(file.value())
                .update();
        assertThat(by(old)).containsExactly(header.name());
    }

    private static List<String> by(LegalDocumentId about) {
        return room.bean(NoticeBoard.class).list(false, 0, 200, room.staff).rows().stream()
                .filter(one -> one.notice().subjectId().equals(about.value()))
                .map(one -> one.shown().by())
                .toList();
    }

    @Test
    void the_trash_takes_the_file_and_leaves_the_entry_which_the_next_file_fills() {
        var id = ended(room.register.enter(header, room.lawyer));
        var file = room.file("bản mở " + number);
        room.taken(file, header);
        assertThat(room.lookup.view(id, DAY, null, room.staff).document().document())
                .isEqualTo(file);

        trash(file);
        assertThat(room.lookup.view(id, DAY, null, room.staff).statuses()).containsExactly(CEASED);
        assertThat(room.lookup.view(id, DAY, null, room.staff).document().document())
                .isNull();

        room.jdbc
                .sql("update legal_document set document_id = null where id = ?")
                .param(id.value())
                .update();
        assertThat(room.lookup.view(id, DAY, null, room.staff).statuses()).containsExactly(CEASED);
        assertThat(room.taken(room.file("bản mới " + number), header)).isEqualTo(id);
        assertThat(room.lookup.view(id, DAY, null, room.staff).document().document())
                .isNotNull();
    }

    @Test
    void the_head_that_a_restricted_file_brought_stays_with_the_file() {
        var id = room.taken(room.hiddenFile("bản kín " + ++number), header);
        room.confirm(id);

        assertThatThrownBy(() -> room.lookup.view(id, DAY, null, room.staff)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_merge_carries_no_sentence_out_of_a_restricted_file() {
        var stays = room.confirmed(header);
        var hidden = room.taken(
                room.hiddenFile("bản kín " + ++number),
                header,
                reads(BASED_ON, "80/2015/QH13", ""),
                reads(BASED_ON, "47/2010/QH12", ""));
        room.confirm(hidden);
        room.register.confirmRelation(room.relation(hidden, BASED_ON), null, null, room.lawyer);
        room.proposeTerm(hidden, "2016-01-11", "2020-12-31");
        room.events.addEvent(
                hidden, EffectKind.AMENDED, LocalDate.parse("2018-01-01"), null, "", "", "trích bản kín", room.lawyer);

        assertThat(room.merges.merge(stays, hidden, "", room.lawyer)).isEqualTo(stays);

        var seen = room.lookup.view(stays, DAY, null, room.staff);
        assertThat(seen.relations()).isEmpty();
        assertThat(seen.timeline()).extracting(row -> row.effect().kind()).doesNotContain(EffectKind.TERM);
        assertThat(seen.timeline()).allSatisfy(row -> assertThat(row.sentence()).doesNotContain("kín"));
        assertThat(room.view(stays).relations()).hasSize(2);
        assertThat(room.view(stays).timeline())
                .anySatisfy(row -> assertThat(row.sentence()).isEqualTo("trích bản kín"));

        var term = room.view(stays).timeline().stream()
                .filter(row -> row.effect().kind() == EffectKind.TERM)
                .findFirst()
                .orElseThrow();
        room.events.confirmEvent(term.id(), room.lawyer);
        assertThat(room.lookup.view(stays, DAY, null, room.staff).timeline())
                .allSatisfy(row -> assertThat(row.sentence()).doesNotContain("đến hết"));
    }

    @Test
    void the_file_of_the_other_entry_gives_an_open_one_no_head() {
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
        var slip = decision("0" + header.number(), "2016-01-01", "2016-01-11");
        var hidden = room.taken(
                room.hiddenFile("bản kín " + ++number),
                new LegalHeader(
                        slip.number(),
                        slip.typeName(),
                        slip.title(),
                        slip.issuer(),
                        "Nguyễn Văn Kín",
                        null,
                        slip.issuedOn(),
                        null,
                        null));

        assertThat(room.merges.merge(entered, hidden, "gõ nhầm", room.lawyer)).isEqualTo(entered);

        var seen = room.lookup.view(entered, DAY, null, room.staff).document();
        assertThat(seen.header().signatory()).isNull();
        assertThat(seen.document()).isNull();
        assertThat(room.view(entered).document().document()).isNotNull();
    }

    private static LegalDocumentId ended(LegalDocumentId id) {
        room.events.addEvent(
                id, EffectKind.REPEALED, LocalDate.parse("2020-01-01"), null, "", "", "bị bãi bỏ", room.lawyer);
        return id;
    }

    private static void trash(DocumentId file) {
        room.jdbc
                .sql("update document set trashed_at = now(), trashed_by = kept_by where id = ?")
                .param(file.value())
                .update();
    }

    private static Details details(Boolean file, EntryOrigin origin) {
        return new Details(null, null, null, DayRange.ALL, DayRange.ALL, DayRange.ALL, DayRange.ALL, file, origin);
    }

    private static List<LegalRow> listed(LegalDocumentId id, Details details, Viewer viewer) {
        return room.list.page(LegalFilter.all(DAY).with(details), LegalOrder.ISSUED, 0, 200, viewer).rows().stream()
                .filter(row -> row.id().equals(id))
                .toList();
    }

    private static List<String> told(LegalDocumentId id) {
        return board(room.staff).stream()
                .filter(notice -> notice.notice().subjectId().equals(id.value()))
                .map(notice -> notice.shown().key())
                .toList();
    }

    private static List<ShownNotice> board(Viewer viewer) {
        return room.bean(NoticeBoard.class).list(false, 0, 50, viewer).rows();
    }
}
