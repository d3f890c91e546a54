package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.TestLetters.letter;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.TestLetters.Part;
import vn.vankho.shared.Refused;

/** Letters hold the bytes of what is attached to them: they go out of sight, and back, together. */
class FamilyTests extends LetterFamily {
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
        isThere(list);
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

        for (var one : List.of(inner, outer))
            for (var deed : List.of("document.quarantine", "document.quarantine-release"))
                assertThat(details(deed, one))
                        .as("who reads a letter may not be one who may read what lies in it")
                        .contains(plan.value().toString())
                        .doesNotContain("kế hoạch");
        for (var one : List.of(plan, inner, outer)) {
            isThere(one);
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

        isThere(inner);
        isAway(outer);
        room.quarantine.release(version(list), "tên riêng", operator);
        isThere(outer);
    }

    @Test
    void a_letter_stays_away_when_the_marked_file_in_it_is_destroyed_and_is_dealt_with_by_itself() {
        room.feed.quarantine(current(plan), "MẬT");
        room.quarantine.destroy(version(plan), "đúng là mật", operator);
        isAway(outer);
        assertThat(held(version(outer)).other()).isFalse();

        room.quarantine.release(version(outer), "đã bỏ dấu mật", operator);

        isThere(outer);
        isAway(inner);
    }

    @Test
    void a_mark_on_a_letter_puts_away_what_came_with_it_but_not_what_was_here_before() {
        var known = room.keep("nghị định.txt", "đã có " + no, null, colleague);
        var stamped = keep(
                "đóng dấu",
                new Part("nghị định.txt", "đã có " + no),
                new Part("trong.thu", letter("sâu " + no, new Part("phụ lục.txt", "phụ lục " + no))));
        var deep = part(stamped, 1);
        var annex = part(deep, 0);

        room.feed.quarantine(current(stamped), "TỐI MẬT");

        isAway(deep, annex);
        assertThat(room.documents.view(known, colleague).id()).isEqualTo(known);
    }

    @Test
    void a_virus_goes_up_to_the_letters_and_not_down_to_the_other_parts() {
        room.feed.quarantine(current(inner), QuarantineMark.virus("Eicar"));

        assertThatThrownBy(() -> room.documents.view(outer, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.infected.with"));
        isThere(plan);
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

        var letter = keep("vội", new Part(text + ".txt", text));

        isAway(letter);
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

    private static Quarantined held(VersionId version) {
        return room.quarantine.list(0, 200, operator).rows().stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private String details(String deed, DocumentId document) {
        return room.jdbc
                .sql("select details::text from audit_entry where deed = ? and subject_id = ?")
                .params(deed, document.value().toString())
                .query(String.class)
                .single();
    }
}
