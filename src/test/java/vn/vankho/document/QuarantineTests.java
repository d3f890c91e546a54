package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vankho.document.DocumentRoom.file;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** A version with a secrecy mark: out of sight alone, and in the hands of operators. */
class QuarantineTests {
    private static DocumentRoom room;
    private static Viewer clerk;
    private static Viewer colleague;
    private static Viewer operator;
    private static int files;

    private DocumentId document;
    private VersionId clean;
    private VersionId marked;

    @BeforeAll
    static void open() {
        room = new DocumentRoom();
        clerk = room.person("vanthu", Role.CLERK);
        colleague = room.person("dongnghiep", Role.CLERK);
        operator = room.person("vanhanh", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void a_marked_version_on_a_clean_one() {
        document = room.keep("kế hoạch.txt", "bản sạch " + files, null, clerk);
        clean = room.documents.look(document, clerk).current().id();
        room.markRead(clean);
        marked = room.documents.addVersion(document, file("mới.txt", "bản mật " + files++), "", colleague);
        assertThat(room.feed.quarantine(marked, "MẬT")).isTrue();
    }

    @Test
    void a_marked_new_version_leaves_the_version_before_it_in_sight() {
        var view = room.documents.view(document, clerk);

        assertThat(view.versions()).extracting(DocumentVersion::id).containsExactly(clean);
        assertThat(view.quarantined()).isEmpty();
        assertThat(room.documents.recent(0, 50, clerk).rows())
                .extracting(DocumentRow::id)
                .contains(document);
        assertThat(room.feed.indexable(List.of(document)).getFirst().version()).isEqualTo(clean);
        assertThat(room.feed.indexable(List.of(document)).getFirst().trashed()).isFalse();
        assertThatThrownBy(() -> room.documents.open(document, marked, true, colleague))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_brought_the_marked_version_learns_what_became_of_it() {
        assertThat(room.documents.view(document, colleague).quarantined())
                .containsExactly(new QuarantineNotice(2, "mới.txt", new QuarantineReason("MẬT", null)));
    }

    @Test
    void only_who_brought_a_document_is_told_that_it_was_put_away() {
        var whole = room.keep("mới.txt", "bản mật một mình " + files++, null, clerk);
        assertThat(room.feed.quarantine(
                        room.documents.look(whole, clerk).current().id(), "TỐI MẬT"))
                .isTrue();

        assertThat(room.arrivals.of(List.of(whole, document), clerk))
                .extracting(Arrivals.Arrival::document, Arrivals.Arrival::putAway)
                .containsExactlyInAnyOrder(tuple(whole, new QuarantineReason("TỐI MẬT", null)), tuple(document, null));
        assertThat(room.arrivals.of(List.of(whole, document), operator)).isEmpty();
    }

    @Test
    void who_sends_the_same_secret_again_is_told_so_and_makes_no_second_entry() {
        var text = "bản mật gửi hai lần " + files++;
        var first = room.keep("mật.txt", text, DocumentData.named("Công văn mật"), clerk);
        room.feed.quarantine(room.documents.look(first, clerk).current().id(), "MẬT");

        assertThatThrownBy(() -> room.keep("mật.txt", text, null, clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.quarantined");
                    assertThat(refused.arguments()).containsExactly("Công văn mật", "MẬT");
                });
        assertThat(room.keep("mật.txt", text, null, colleague))
                .as("nobody else learns of it")
                .isNotNull();
    }

    @Test
    void what_there_is_to_be_said_of_a_text_is_told_who_brought_it() {
        var scan = room.keep("quét.txt", "bản quét " + files++, null, clerk);
        room.jdbc
                .sql(
                        "update step set state = 'DONE', reason = 'extraction.scan', detail = '3/3' where document_id = ? and kind = 'READ'")
                .param(scan.value())
                .update();

        assertThat(room.arrivals.of(List.of(scan), clerk))
                .extracting(Arrivals.Arrival::remark, Arrivals.Arrival::detail)
                .containsExactly(tuple("extraction.scan", "3/3"));
    }

    @Test
    void the_bytes_of_a_marked_version_are_not_said_to_be_there() {
        var kept = room.documents.keep(file("lại.txt", "bản mật " + (files - 1)), null, clerk);

        assertThat(kept).isInstanceOf(Kept.NewDocument.class);
    }

    @Test
    void operators_see_title_mark_person_and_moment_and_nobody_else_does() {
        assertThat(room.quarantine.list(0, 50, operator).rows())
                .filteredOn(one -> one.version().equals(marked))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("kế hoạch");
                    assertThat(one.reason()).isEqualTo(new QuarantineReason("MẬT", null));
                    assertThat(one.keptBy()).isEqualTo("Người dongnghiep");
                    assertThat(one.no()).isEqualTo(2);
                });
        assertThatThrownBy(() -> room.quarantine.list(0, 50, clerk)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> room.quarantine.release(marked, "nhầm", clerk)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_false_alarm_is_released_read_again_and_not_put_away_again() {
        assertThatThrownBy(() -> room.quarantine.release(marked, "  ", operator))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("document.quarantine.reason.missing"));

        room.quarantine.release(marked, "tên riêng, không phải dấu mật", operator);

        assertThat(room.documents.view(document, clerk).current().id()).isEqualTo(marked);
        assertThat(room.state(document, StepKind.READ)).isEqualTo(StepState.WAITING);
        assertThat(room.deeds("document.quarantine-release", document)).isEqualTo(1);
        assertThat(room.feed.quarantine(marked, "MẬT")).isFalse();
        assertThat(room.documents.view(document, clerk).current().id()).isEqualTo(marked);
    }

    @Test
    void who_released_a_false_mark_has_not_seen_the_virus_and_each_is_released_once() {
        var virus = QuarantineMark.virus("Eicar");
        room.quarantine.release(marked, "trang bìa của luật", operator);
        assertThat(room.feed.quarantine(marked, virus)).isTrue();
        assertThat(room.quarantine.list(0, 200, operator).rows())
                .extracting(Quarantined::version, Quarantined::reason)
                .contains(tuple(marked, new QuarantineReason(virus, null)));

        room.quarantine.release(marked, "tệp mẫu", operator);

        assertThat(room.feed.quarantine(marked, virus)).isFalse();
        assertThat(room.feed.quarantine(marked, "MẬT")).isFalse();
    }

    @Test
    void a_destroyed_version_goes_with_its_bytes_and_copies_and_the_document_stays() {
        assertThatThrownBy(() -> room.jdbc
                        .sql("delete from document_version where id = ?")
                        .param(marked.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        var sha = MemoryStore.sha256(("bản mật " + (files - 1)).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        room.quarantine.destroy(marked, "đúng là tài liệu mật", operator);

        assertThat(room.documents.view(document, colleague).quarantined()).isEmpty();
        assertThat(room.documents.view(document, clerk).current().id()).isEqualTo(clean);
        assertThat(room.deeds("document.quarantine-destroy", document)).isEqualTo(1);
        room.clock.advance(Duration.ofMinutes(61));
        room.trash.empty();
        assertThat(room.objects).doesNotContainKey(sha);
        assertThat(room.copiesRemoved).contains(marked);
    }

    @Test
    void a_document_without_any_other_version_goes_whole() {
        var alone = room.keep("mật.txt", "chỉ một bản mật", null, clerk);
        var version = room.documents.look(alone, clerk).current().id();
        room.feed.quarantine(version, "TỐI MẬT");
        assertThatThrownBy(() -> room.documents.view(alone, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.quarantined"));

        room.quarantine.destroy(version, "tài liệu tối mật", operator);

        assertThatThrownBy(() -> room.documents.view(alone, clerk)).isInstanceOf(NotFound.class);
        assertThat(room.jdbc
                        .sql("select count(*) from document_destroyed where document_id = ?")
                        .param(alone.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var destroyed = room.bean(DestroyedDocuments.class);
        assertThat(destroyed.page(0, 10, operator).rows())
                .filteredOn(row -> row.id().equals(alone))
                .extracting(DestroyedDocument::mark)
                .containsExactly("TỐI MẬT");
        assertThat(destroyed.titles(List.of(alone), clerk))
                .as("a secret of its keeper too")
                .isEmpty();
    }

    @Test
    void until_a_version_is_read_only_its_keeper_takes_the_file_out() throws Exception {
        var fresh = room.keep("vừa gửi.txt", "chưa đọc", null, clerk);
        var version = room.documents.look(fresh, clerk).current().id();
        room.documents.open(fresh, version, true, clerk).close();
        assertThatThrownBy(() -> room.documents.open(fresh, version, true, colleague))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.file.notReady"));

        room.markRead(version);

        room.documents.open(fresh, version, true, colleague).close();
    }

    @Test
    void a_file_in_pieces_and_a_restricted_page_leave_one_line_within_some_minutes() throws Exception {
        for (int from = 0; from < 5; from++) room.documents.open(document, clean, from, 1, true, clerk);
        assertThat(room.deeds("document.download", document)).isEqualTo(1);
        room.documents.open(document, clean, false, clerk).close();
        room.documents.readText(document, clean, clerk);
        assertThat(room.deeds("document.read", document)).isEqualTo(1);
        room.clock.advance(Duration.ofMinutes(11));
        room.documents.open(document, clean, 1, 1, true, clerk);
        assertThat(room.deeds("document.download", document)).isEqualTo(2);

        var hidden = room.keep(
                "kín.txt",
                "giới hạn " + files,
                DocumentRoom.data("Kín", AccessLevel.RESTRICTED, java.util.Set.of(), java.util.Set.of()),
                clerk);
        room.documents.view(hidden, clerk);
        room.documents.view(hidden, clerk);
        room.documents.look(hidden, clerk);
        assertThat(room.deeds("document.open", hidden)).isEqualTo(1);
        room.documents.view(document, clerk);
        assertThat(room.deeds("document.open", document)).isZero();
    }

    @Test
    void what_was_released_is_not_put_away_again_when_the_old_version_is_restored() {
        room.quarantine.release(marked, "tên riêng", operator);
        room.documents.addVersion(document, file("sau.txt", "bản sau " + files++), "", clerk);

        var restored = room.documents.restoreVersion(document, marked, clerk);

        assertThat(room.feed.quarantine(restored, "MẬT")).isFalse();
        assertThat(room.documents.view(document, colleague).quarantined()).isEmpty();
        assertThat(room.feed.quarantine(restored, QuarantineMark.virus("Eicar")))
                .as("nobody has said anything of a virus")
                .isTrue();
    }
}
