package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** What the machine has read, and what people say. */
class FillingTests {
    private final DocumentRoom room = new DocumentRoom();
    private final Viewer clerk = room.person("vanthu", Role.CLERK);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void the_machine_fills_only_what_no_person_has_said() {
        var named = room.keep("tên tệp.txt", "một", null, clerk);
        var said = room.keep(
                "b.txt", "hai", DocumentRoom.data("Tên do người đặt", AccessLevel.INTERNAL, Set.of(), Set.of()), clerk);

        room.feed.fill(Map.of(named, header("Trích yếu", "5/QĐ-SO"), said, header("Trích yếu khác", "6/QĐ-SO")));

        var first = room.documents.view(named, clerk);
        assertThat(first.data().title()).isEqualTo("Trích yếu");
        assertThat(first.data().kind()).isEqualTo(DocumentKind.LEGAL);
        assertThat(first.readFields()).containsExactlyInAnyOrder("kind", "title", "number", "issuedOn");
        var second = room.documents.view(said, clerk);
        assertThat(second.data().title()).isEqualTo("Tên do người đặt");
        assertThat(second.data().number()).isEqualTo("6/QĐ-SO");
        assertThat(second.readFields()).containsExactlyInAnyOrder("number", "issuedOn");

        room.documents.change(said, second.revision(), second.data(), Set.of("number"), clerk);
        room.feed.fill(said, header("Không lấy", "7/QĐ-SO"));

        var third = room.documents.view(said, clerk);
        assertThat(third.data().number()).isEqualTo("6/QĐ-SO");
        assertThat(third.readFields()).containsExactly("issuedOn");
    }

    @Test
    void a_title_of_many_pages_ends_behind_a_whole_word_and_says_so() {
        var id = room.keep("dài.txt", "rất dài", null, clerk);
        var whole = "Về việc " + "nghiệm thu công trình ".repeat(120);

        room.feed.fill(id, header(whole, "8/QĐ-SO"));

        var title = room.documents.view(id, clerk).data().title();
        assertThat(title).hasSizeBetween(1_900, DocumentData.TITLE_LENGTH).startsWith("Về việc nghiệm thu");
        assertThat(title.substring(title.lastIndexOf(' ') + 1)).isIn("nghiệm…", "thu…", "công…", "trình…");
        assertThat(ReadTitle.isCut(title)).isTrue();
        assertThat(ReadTitle.isCut("Về việc …")).isFalse();
        assertThat(ReadTitle.fitting("a".repeat(3_000))).hasSize(DocumentData.TITLE_LENGTH);
    }

    @Test
    void what_a_person_has_emptied_is_not_filled_again() {
        var id = room.keep("tên tệp.txt", "một", null, clerk);
        room.feed.fill(id, header("Trích yếu", "5/QĐ-SO"));
        var read = room.documents.view(id, clerk);

        room.documents.change(
                id, read.revision(), TestDocuments.said("Trích yếu").data(), Set.of("number", "issuedOn"), clerk);
        room.feed.fill(id, header("Trích yếu", "5/QĐ-SO"));

        var now = room.documents.view(id, clerk);
        assertThat(now.data().number()).isNull();
        assertThat(now.data().issuedOn()).isNull();
        assertThat(now.readFields()).doesNotContain("number", "issuedOn");
    }

    @Test
    void what_was_proposed_from_one_text_goes_when_another_holds_and_what_a_person_said_stays() {
        var id = room.keep("tên tệp.txt", "một", null, clerk);
        room.feed.fill(id, header("Trích yếu đã đọc", "5/QĐ-SO"));
        var read = room.documents.view(id, clerk);
        room.documents.change(
                id,
                read.revision(),
                TestDocuments.said("Trích yếu đã đọc").number("9/QĐ-SO").data(),
                Set.of("number"),
                clerk);
        assertThat(room.documents.view(id, clerk).readFields())
                .contains("title", "issuedOn")
                .doesNotContain("number");

        new TransactionTemplate(room.bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> room.documents.readAnew(id, "extraction.revert-charset", Map.of(), clerk));

        var now = room.documents.view(id, clerk);
        assertThat(now.data().number()).isEqualTo("9/QĐ-SO");
        assertThat(now.data().title()).isEqualTo("tên tệp");
        assertThat(now.data().issuedOn()).isNull();
        assertThat(now.readFields()).isEmpty();
        room.feed.fill(id, header("Trích yếu khác", "7/QĐ-SO"));
        assertThat(room.documents.view(id, clerk).data().title()).isEqualTo("Trích yếu khác");
    }

    @Test
    void who_saw_an_old_state_cannot_overwrite_a_newer_one() {
        var id = room.keep("a.txt", "một", null, clerk);
        var old = room.documents.look(id, clerk);
        room.documents.change(old, DocumentData.named("Mới"), clerk);

        assertThatThrownBy(() -> room.documents.change(old, DocumentData.named("Cũ"), clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.changedMeanwhile"));
        assertThat(room.state(id, StepKind.INDEX)).isEqualTo(StepState.WAITING);
    }

    @Test
    void a_person_who_speaks_while_the_machine_fills_has_the_last_word() throws Exception {
        var id = room.keep("tên tệp.txt", "một", null, clerk);
        var change = new TransactionTemplate(room.bean(PlatformTransactionManager.class));
        var filling = new Thread(() -> room.feed.fill(id, header("Do máy đọc", "5/QĐ-SO")));

        change.executeWithoutResult(_ -> {
            room.change(id, DocumentData.named("Do người đặt"), clerk);
            filling.start();
            await().until(() -> room.elsewhere("""
                    select count(*) from pg_stat_activity
                     where datname = current_database() and wait_event_type = 'Lock'""") == 1);
        });
        filling.join();

        var view = room.documents.view(id, clerk);
        assertThat(view.data().title()).isEqualTo("Do người đặt");
        assertThat(view.data().number()).isEqualTo("5/QĐ-SO");
        assertThat(view.readFields()).doesNotContain("title", "kind");
    }

    @Test
    void what_is_read_while_a_person_writes_refuses_nobody_and_stays_where_the_person_said_nothing() {
        var id = room.keep("tên tệp.txt", "một", null, clerk);
        var seen = room.documents.view(id, clerk);
        room.feed.fill(id, header("Do máy đọc", "5/QĐ-SO"));

        room.documents.change(
                seen, TestDocuments.said("Do người đặt").field("Đất đai").data(), clerk);

        var now = room.documents.view(id, clerk);
        assertThat(now.data().title()).isEqualTo("Do người đặt");
        assertThat(now.data().field()).isEqualTo("Đất đai");
        assertThat(now.data().number()).isEqualTo("5/QĐ-SO");
        assertThat(now.readFields()).as("nobody has seen these").contains("number", "issuedOn");
        room.feed.fill(id, header("Đọc lại", "6/QĐ-SO"));
        assertThat(room.documents.view(id, clerk).data().number())
                .as("not taken for emptied by the person")
                .isEqualTo("6/QĐ-SO");
    }

    @Test
    void who_names_one_field_minds_neither_the_machine_nor_other_people() {
        var id = room.keep("tên tệp.txt", "một", null, clerk);
        var seen = room.documents.view(id, clerk);
        var closed = seen.data().readBy(DocumentRoom.data("x", AccessLevel.RESTRICTED, Set.of(), Set.of()));
        room.feed.fill(id, header("Do máy đọc", "5/QĐ-SO"));
        room.change(id, room.documents.look(id, clerk).data().titled("Người khác đặt"), clerk);

        room.documents.change(id, null, closed, Set.of("access"), clerk);

        var now = room.documents.view(id, clerk).data();
        assertThat(now.access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(now.number()).isEqualTo("5/QĐ-SO");
        assertThat(now.title()).isEqualTo("Người khác đặt");
    }

    private static ReadHeader header(String title, String number) {
        return new ReadHeader(DocumentKind.LEGAL, number, null, null, LocalDate.of(2026, 3, 1), title);
    }
}
