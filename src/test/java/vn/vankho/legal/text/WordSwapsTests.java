package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.legal.text.Amendment.Kind;

/** Words are put in only where the sentence says nothing but that, and at no other place than it names. */
class WordSwapsTests {
    @Test
    void words_that_are_corrected_are_words_that_are_replaced() {
        assertThat(WordSwaps.in("Cụm từ “khoản 1 Điều 9” được đính chính thành “khoản 2 Điều 9”.", "khoản 2 Điều 8"))
                .extracting(WordSwaps.Swap::old, WordSwaps.Swap::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("khoản 1 Điều 9", "khoản 2 Điều 9"));
        assertThat(WordSwaps.in("Đính chính cụm từ “A” tại khoản 2 Điều 8 thành “B”.", ""))
                .extracting(WordSwaps.Swap::places)
                .allMatch(places -> places.contains("khoản 2 Điều 8"))
                .hasSize(1);
        assertThat(AmendmentReader.read(
                        LegalText.of("""
                                Điều 1. Đính chính lỗi kỹ thuật trình bày tại khoản 2 Điều 8 Quyết định số 18/2021/QĐ-UBND như sau:
                                Cụm từ “khoản 1 Điều 9” được đính chính thành “khoản 2 Điều 9”.
                                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                                """),
                        "Về việc đính chính Quyết định số 18/2021/QĐ-UBND",
                        new Target("18/2021/QĐ-UBND", "Quyết định", "")))
                .extracting(one -> one.kind() + " " + one.key() + " " + one.old() + " > " + one.words())
                .containsExactly("WORDS dieu_8__khoan_2 khoản 1 Điều 9 > khoản 2 Điều 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đính chính lỗi kỹ thuật tại khoản 2 Điều 4 Quy chế ban hành kèm theo Quyết định số 14/2020/QĐ-UBND ngày 18 tháng 5 năm 2020 của Ủy ban nhân dân tỉnh như sau: cụm từ “50%” được đính chính thành “50% ± 5%”.",
                "Đính chính khoản 2 Điều 4 Quy chế kèm theo Quyết định số 14/2020/QĐ-UBND như sau: Cụm từ “50%” được sửa lại thành cụm từ “50% ± 5%”.",
                "Đính chính Quy chế về chợ ban hành kèm theo Quyết định số 14/2020/QĐ-UBND ngày 18 tháng 5 năm 2020 của Ủy ban nhân dân tỉnh như sau: tại khoản 2 Điều 4, cụm từ “50%” được đính chính thành “50% ± 5%”."
            })
    void words_may_be_corrected_in_the_sentence_that_names_their_place(String sentence) {
        assertThat(AmendmentReader.read(
                        LegalText.of("Điều 1. " + sentence + "\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n"),
                        "Về việc đính chính Quy chế ban hành kèm theo Quyết định số 14/2020/QĐ-UBND",
                        new Target("14/2020/QĐ-UBND", "Quyết định", "")))
                .extracting(one ->
                        one.kind() + " " + one.annexed() + " " + one.key() + " " + one.old() + " > " + one.words())
                .containsExactly("WORDS true dieu_4__khoan_2 50% > 50% ± 5%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "như sau:\nTại khoản 2 Điều 4 đã in là “50%”, nay sửa lại là “50% ± 5%”.",
                "như sau: Tại khoản 2 Điều 4 đã in là: “50%”, nay sửa lại là: “50% ± 5%”.",
                "như sau: đã in “50%”; nay đính chính lại thành “50% ± 5%”.",
                "như sau:\nĐã in là cụm từ: “50%”. Nay sửa thành cụm từ: “50% ± 5%”."
            })
    void what_was_printed_and_how_it_reads_is_an_exchange_of_words(String said) {
        assertThat(AmendmentReader.read(
                        LegalText.of(
                                "Điều 1. Đính chính khoản 2 Điều 4 Quyết định số 14/2020/QĐ-UBND ngày 18 tháng 5 năm 2020"
                                        + " của Ủy ban nhân dân tỉnh " + said
                                        + "\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n"),
                        "Về việc đính chính Quyết định số 14/2020/QĐ-UBND",
                        new Target("14/2020/QĐ-UBND", "Quyết định", "")))
                .extracting(one -> one.kind() + " " + one.key() + " " + one.old() + " > " + one.words())
                .containsExactly("WORDS dieu_4__khoan_2 50% > 50% ± 5%");
    }

    @Test
    void a_misprint_in_what_an_amending_text_quotes_is_put_right_there() {
        var consolidator = new Consolidator(LegalText.of("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 27/2024/QĐ-UBND
                1. Sửa đổi khoản 1 Điều 5 như sau:
                “1. Trước ngày 31 tháng 12 năm 2025.”
                2. Bổ sung khoản 4 vào sau khoản 3 Điều 5 như sau:
                “4. Lắp thiết bị giám sát trước ngày 31 tháng 12 năm 2025.”
                Điều 2. Hiệu lực
                Có hiệu lực từ ngày ký.
                """));
        AmendmentReader.read(
                        LegalText.of("""
                                Điều 1. Đính chính khoản 2 Điều 1 Quyết định số 41/2025/QĐ-UBND ngày 10 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh Sông Vân như sau:
                                Tại khoản 2 Điều 1 đã in là “trước ngày 31 tháng 12 năm 2025”, nay sửa lại là “trước ngày 31 tháng 3 năm 2026”.
                                Điều 2. Quyết định này có hiệu lực kể từ ngày ký và là một phần không tách rời của Quyết định số 41/2025/QĐ-UBND.
                                """),
                        "Về việc đính chính Quyết định số 41/2025/QĐ-UBND",
                        new Target("41/2025/QĐ-UBND", "Quyết định", ""))
                .forEach(one -> consolidator.put(0, one));

        var merged = consolidator.merged();

        assertThat(merged.gaps()).isEmpty();
        assertThat(merged.lines())
                .extracting(line -> line.passage().text())
                .contains(
                        "“1. Trước ngày 31 tháng 12 năm 2025.”",
                        "“4. Lắp thiết bị giám sát trước ngày 31 tháng 3 năm 2026.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tại Điều 4 đã in là “A”, nay sửa lại là “B” và bãi bỏ khoản 2.",
                "Tại Điều 4 đã in là “A”, nay sửa lại là “B”, “C”.",
                "Tại Phụ lục I đã in là “A”, nay sửa lại là “B”."
            })
    void a_misprint_that_is_told_with_more_than_that_is_told(String said) {
        assertThat(Instruction.read(said, "")).extracting(Instruction::kind).isEqualTo(Kind.UNREAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thay thế cụm từ “A” bằng “B”, bỏ cụm từ “C”, thay cụm từ “D” bằng “E” tại Điều 5.",
                "Thay thế cụm từ “A”, bỏ cụm từ “C”, cụm từ “D” bằng “E” tại Điều 5.",
                "Thay thế cụm từ “A” bằng “B” tại Điều 3; bỏ tại Điều 4, cụm từ “C”; cụm từ “D” bằng “E” tại Điều 5.",
                "Thay thế cụm từ “A” bằng “B” tại Điều 5 và bãi bỏ khoản 2 Điều 6.",
                "Bỏ cụm từ “A”, thay cụm từ “B”, “C” tại Điều 5."
            })
    void a_sentence_that_does_another_thing_too_is_told(String sentence) {
        assertThat(Instruction.read(sentence, "")).extracting(Instruction::kind).isEqualTo(Kind.UNREAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phụ lục I",
                "Phụ lục ban hành kèm theo Quyết định",
                "Chương III",
                "Mẫu số 02",
                "Điều 3 và Phụ lục I",
                "khoản 2"
            })
    void a_place_that_is_no_provision_of_an_article_is_told(String place) {
        for (var sentence : List.of(
                "Thay thế cụm từ “A” bằng cụm từ “B” tại %s.",
                "Thay thế cụm từ “A” bằng “B” tại %s; “C” bằng “D” tại Điều 5.",
                "Bỏ cụm từ “A” tại %s.",
                "Bổ sung cụm từ “B” vào sau cụm từ “A” tại %s."))
            assertThat(Instruction.read(sentence.formatted(place), ""))
                    .as(sentence.formatted(place))
                    .extracting(Instruction::kind)
                    .isEqualTo(Kind.UNREAD);
    }

    @Test
    void a_clause_belongs_to_the_article_that_was_spoken_of() {
        assertThat(Instruction.read("Thay thế cụm từ “A” bằng “B” tại khoản 2; “C” bằng “D” tại khoản 3.", "Điều 3"))
                .satisfies(one -> assertThat(one.swaps())
                        .containsExactly(
                                new Instruction.Swap("A", "B", List.of("dieu_3__khoan_2")),
                                new Instruction.Swap("C", "D", List.of("dieu_3__khoan_3"))));
    }

    @Test
    void the_history_of_a_place_is_nothing_that_is_done() {
        assertThat(Instruction.read(
                        "Thay thế cụm từ “A” bằng “B” tại Điều 5 (đã được thay thế, được bãi bỏ một phần), cụm từ “C” bằng “D” tại Điều 6.",
                        ""))
                .satisfies(one -> assertThat(one.swaps())
                        .containsExactly(
                                new Instruction.Swap("A", "B", List.of("dieu_5")),
                                new Instruction.Swap("C", "D", List.of("dieu_6"))));
    }

    @Test
    void an_item_of_a_list_that_names_no_article_is_told_and_not_done_everywhere() {
        var read = AmendmentReader.read(
                LegalText.of("""
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Thay thế cụm từ “A” bằng cụm từ “B” tại các quy định sau:
                a) Khoản 2 Điều 3;
                b) Phụ lục I.
                """),
                "Sửa đổi, bổ sung Quyết định số 30/2013/QĐ-UBND",
                new Target("30/2013/QĐ-UBND", "Quyết định", "Quy định mức thu"));

        assertThat(read)
                .extracting(one -> one.kind() + " " + one.key())
                .containsExactly("WORDS dieu_3__khoan_2", "UNREAD ");
    }
}
