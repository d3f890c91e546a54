package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.TestLetters.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.TestLetters.Part;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** Letters hold the bytes of what is attached to them: they go out of sight, and back, and to other readers, together. */
class FamilyTests {
    private static DocumentRoom room;
    private static Viewer clerk;
    private static Viewer colleague;
    private static Viewer operator;
    private static int no;

    private DocumentId outer;
    private DocumentId inner;
    private DocumentId plan;
    private DocumentId list;

    @BeforeAll
    static void open() {
        room = new DocumentRoom(TestLetters.class);
        clerk = room.person("vanthu", Role.CLERK);
        colleague = room.person("dongnghiep", Role.CLERK);
        operator = room.person("vanhanh", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    /** A letter with a list, and with a letter in it that has a plan. */
    @BeforeEach
    void a_letter_in_a_letter() {
        no++;
        outer = room.keep(
                "ngoài.thu",
                letter(
                        "ngoài " + no,
                        new Part("danh sách.txt", "danh sách " + no),
                        new Part("trong.thu", letter("trong " + no, new Part("kế hoạch.txt", "kế hoạch " + no)))),
                null,
                clerk);
        list = part(outer, 0);
        inner = part(outer, 1);
        plan = part(inner, 0);
    }

    @Test
    void a_mark_in_an_attachment_puts_all_letters_above_it_away_and_not_what_lies_beside_it() {
        var bearer = current(plan);
        room.feed.quarantine(bearer, "MẬT");

        for (var letter : List.of(inner, outer))
            assertThatThrownBy(() -> room.documents.view(letter, clerk))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.key()).isEqualTo("document.quarantined.with");
                        assertThat(refused.arguments()).contains("MẬT", "kế hoạch.txt");
                    });
        assertThat(room.documents.view(list, clerk).id()).isEqualTo(list);
        assertThat(held(bearer).along()).containsExactlyInAnyOrder("ngoài", "trong");
        assertThat(room.bean(RoomBeans.Texts.class).forgotten).contains(version(outer), version(inner), bearer);
    }

    @Test
    void only_the_file_that_bears_the_mark_is_released_and_the_others_come_with_it() {
        room.feed.quarantine(current(plan), "MẬT");
        var letter = version(outer);
        assertThatThrownBy(() -> room.quarantine.release(letter, "nhầm", operator))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.quarantine.other"));

        room.quarantine.release(version(plan), "tên riêng", operator);

        for (var one : List.of(plan, inner, outer)) {
            assertThat(room.documents.view(one, clerk).id()).isEqualTo(one);
            assertThat(room.state(one, StepKind.READ)).isEqualTo(StepState.WAITING);
            assertThat(room.deeds("document.quarantine-release", one)).isEqualTo(1);
        }
        assertThat(room.feed.quarantine(version(plan), "MẬT")).isFalse();
    }

    @Test
    void a_letter_with_two_marked_files_stays_away_until_both_are_released() {
        room.feed.quarantine(current(plan), "MẬT");
        room.feed.quarantine(current(list), "TỐI MẬT");

        room.quarantine.release(version(plan), "tên riêng", operator);

        assertThat(room.documents.view(inner, clerk).id()).isEqualTo(inner);
        assertThatThrownBy(() -> room.documents.view(outer, clerk)).isInstanceOf(Refused.class);
        room.quarantine.release(version(list), "tên riêng", operator);
        assertThat(room.documents.view(outer, clerk).id()).isEqualTo(outer);
    }

    @Test
    void a_letter_stays_away_when_the_marked_file_in_it_is_destroyed_and_is_dealt_with_by_itself() {
        room.feed.quarantine(current(plan), "MẬT");
        room.quarantine.destroy(version(plan), "đúng là mật", operator);
        assertThatThrownBy(() -> room.documents.view(outer, clerk)).isInstanceOf(Refused.class);
        assertThat(held(version(outer)).other()).isFalse();

        room.quarantine.release(version(outer), "đã bỏ dấu mật", operator);

        assertThat(room.documents.view(outer, clerk).id()).isEqualTo(outer);
        assertThatThrownBy(() -> room.documents.view(inner, clerk)).isInstanceOf(Refused.class);
    }

    @Test
    void a_mark_on_a_letter_puts_away_what_came_with_it_but_not_what_was_here_before() {
        var known = room.keep("nghị định.txt", "đã có " + no, null, colleague);
        var stamped = room.keep(
                "đóng dấu.thu",
                letter(
                        "đóng dấu " + no,
                        new Part("nghị định.txt", "đã có " + no),
                        new Part("trong.thu", letter("sâu " + no, new Part("phụ lục.txt", "phụ lục " + no)))),
                null,
                clerk);
        var deep = part(stamped, 1);
        var annex = part(deep, 0);

        room.feed.quarantine(current(stamped), "TỐI MẬT");

        for (var one : List.of(deep, annex))
            assertThatThrownBy(() -> room.documents.view(one, clerk)).isInstanceOf(Refused.class);
        assertThat(room.documents.view(known, colleague).id()).isEqualTo(known);
    }

    @Test
    void a_virus_goes_up_to_the_letters_and_not_down_to_the_other_parts() {
        room.feed.quarantine(current(inner), QuarantineMark.virus("Eicar"));

        assertThatThrownBy(() -> room.documents.view(outer, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.infected.with"));
        assertThat(room.documents.view(plan, clerk).id()).isEqualTo(plan);
    }

    @Test
    void a_mark_that_is_found_while_the_letter_is_still_coming_takes_it_along() {
        var text = "sớm " + no;
        TestLetters.between = () -> room.feed.quarantine(
                new VersionId(room.jdbc
                        .sql("select id from document_version where file_name = ?")
                        .param(text + ".txt")
                        .query(java.util.UUID.class)
                        .single()),
                "MẬT");

        var letter = room.keep("vội.thu", letter("vội " + no, new Part(text + ".txt", text)), null, clerk);

        assertThatThrownBy(() -> room.documents.view(letter, clerk)).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_that_is_read_of_what_is_away_is_kept_and_no_step_of_it_goes_on() {
        var version = current(outer);
        room.steps.stage(outer, StepKind.SCAN);
        room.steps.stage(outer, StepKind.VIRUS);
        room.feed.quarantine(current(list), "MẬT");

        assertThat(room.state(outer, StepKind.SCAN)).isNull();
        assertThat(room.state(outer, StepKind.VIRUS)).isNull();
        var transaction = new TransactionTemplate(room.bean(PlatformTransactionManager.class));
        Set<VersionId> inSight = transaction.execute(_ -> room.feed.inSight(List.of(version, current(plan))));
        assertThat(inSight).containsExactly(current(plan));
    }

    @Test
    void who_may_read_a_letter_holds_at_all_depths_and_what_has_other_readers_is_named() {
        var seen = room.documents.look(list, clerk);
        room.documents.change(
                list,
                seen.revision(),
                DocumentRoom.data("danh sách", AccessLevel.RESTRICTED, Set.of(), Set.of(colleague.person())),
                clerk);
        var before = room.documents.look(outer, clerk);

        var apart = room.documents.change(
                outer,
                before.revision(),
                DocumentRoom.data("ngoài", AccessLevel.RESTRICTED, Set.of(), Set.of()),
                clerk);

        assertThat(apart).containsExactly("danh sách.txt");
        for (var one : List.of(outer, inner, plan))
            assertThat(room.documents.look(one, clerk).data().access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(room.documents.look(list, colleague).id()).isEqualTo(list);
        assertThat(room.jdbc
                        .sql(
                                "select details ->> 'letter' from audit_entry where deed = 'document.change' and subject_id = ?")
                        .param(plan.value().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("ngoài");
        assertThat(room.bean(Attachments.class).of(outer, clerk).files())
                .extracting(Attachments.Line::apart)
                .containsExactly(true, false);
    }

    @Test
    void it_is_said_beforehand_what_goes_along_with_a_letter_and_what_does_not() {
        var seen = room.documents.look(list, clerk);
        room.documents.change(
                list,
                seen.revision(),
                DocumentRoom.data("danh sách", AccessLevel.RESTRICTED, Set.of(), Set.of(colleague.person())),
                clerk);
        room.keep("ghi chú.txt", "ghi chú " + no, null, colleague);
        var later = room.keep(
                "sau.thu",
                letter("sau " + no, new Part("ghi chú.txt", "ghi chú " + no), new Part("lịch.txt", "lịch " + no)),
                null,
                clerk);
        var attachments = room.bean(Attachments.class);

        assertThat(attachments.along(outer, clerk))
                .isEqualTo(new Along(List.of("trong.thu", "kế hoạch.txt"), List.of("danh sách.txt"), List.of()));
        assertThat(attachments.along(later, clerk))
                .isEqualTo(new Along(List.of("lịch.txt"), List.of(), List.of("ghi chú.txt")));
        assertThat(attachments.along(plan, clerk).all()).isEmpty();
    }

    @Test
    void files_are_counted_through_letters_in_letters() {
        var fifty = IntStream.range(0, 50)
                .mapToObj(i -> new Part("t" + i + ".txt", "tệp " + no + " " + i))
                .toArray(Part[]::new);
        var more = IntStream.range(50, 110)
                .mapToObj(i -> new Part("t" + i + ".txt", "tệp " + no + " " + i))
                .toArray(Part[]::new);

        var letter = room.keep(
                "nhiều.thu",
                letter(
                        "nhiều " + no,
                        new Part("một.thu", letter("một " + no, fifty)),
                        new Part("hai.thu", letter("hai " + no, more)),
                        new Part("ba.txt", "ba " + no)),
                null,
                clerk);

        // 100 in all: two letters, and 98 of the 110 files in them
        assertThat(room.bean(Attachments.class).of(part(letter, 1), clerk).files())
                .hasSize(49)
                .last()
                .extracting(Attachments.Line::refusal)
                .isEqualTo("document.unpack.tooMany");
        assertThat(room.bean(Attachments.class).of(letter, clerk).files())
                .extracting(Attachments.Line::refusal)
                .containsExactly(null, null, "document.unpack.tooMany");
    }

    private static DocumentId part(DocumentId letter, int index) {
        var line = room.bean(Attachments.class).of(letter, clerk).files().get(index);
        return java.util.Objects.requireNonNull(line.document()).id();
    }

    private static VersionId current(DocumentId document) {
        return room.documents.current(document, clerk).id();
    }

    /** Also of what is out of sight. */
    private static VersionId version(DocumentId document) {
        return new VersionId(room.jdbc
                .sql("select current_version from document where id = ?")
                .param(document.value())
                .query(java.util.UUID.class)
                .single());
    }

    private static Quarantined held(VersionId version) {
        return room.quarantine.list(0, 200, operator).rows().stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
