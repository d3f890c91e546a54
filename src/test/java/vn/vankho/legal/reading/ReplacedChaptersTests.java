package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.AmendmentReader;
import vn.vankho.legal.text.Consolidator;
import vn.vankho.legal.text.LegalText;
import vn.vankho.legal.text.Merged;
import vn.vankho.legal.text.Merged.State;
import vn.vankho.legal.text.Passage;
import vn.vankho.legal.text.Target;
import vn.vankho.shared.Texts;
import vn.vankho.vietnamese.LegalStructure;

/** A Chương that is put in, or reads anew as a whole, stands in the text as it was quoted. */
class ReplacedChaptersTests {
    private static final String BASE = """
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi
            Quy định mức thu.
            Điều 2. Đối tượng
            Hộ kinh doanh.
            Chương II
            MỨC THU
            Điều 3. Mức thu
            1. Mười đồng.
            2. Hai mươi đồng.
            Điều 4. Miễn thu
            Người có công.
            Chương III
            TỔ CHỨC THỰC HIỆN
            Điều 5. Hiệu lực
            Có hiệu lực từ ngày ký.
            """;
    private static final String IN_A_QUY_CHE = """
            Điều 1. Ban hành kèm theo Quyết định này Quy chế thu phí.
            Điều 2. Hiệu lực
            Có hiệu lực từ ngày ký.
            QUY CHẾ
            THU PHÍ
            (Ban hành kèm theo Quyết định số 30/2013/QĐ-UBND)
            """ + BASE;
    private static final String NEW_CHAPTER = """
            Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
            1. Bổ sung Chương IIa vào sau Chương II như sau:
            “Chương IIa
            QUẢN LÝ
            Điều 4a. Biên lai
            1. Biên lai có hai liên.
            2. Biên lai có số.
            Điều 4b. Sổ thu
            Sổ thu ghi hằng ngày.”.
            Điều 2. Hiệu lực
            Từ ngày ký.
            """;

    @Test
    void articles_of_a_new_chapter_stand_below_its_heading_behind_the_chapter_before() {
        var merged = merged(BASE, NEW_CHAPTER, EffectKind.SUPPLEMENTED, "dieu_4a", "dieu_4b");

        assertThat(said(merged))
                .containsSubsequence(
                        "Người có công.",
                        "Điều 4a. Biên lai",
                        "1. Biên lai có hai liên.",
                        "2. Biên lai có số.",
                        "Điều 4b. Sổ thu",
                        "Sổ thu ghi hằng ngày.",
                        "Điều 5. Hiệu lực");
        int heading = indexOf(merged, "Chương IIa");
        assertThat(heading).isBetween(indexOf(merged, "Người có công."), indexOf(merged, "Điều 4a."));
        assertThat(merged.lines().get(heading).state()).isEqualTo(State.NEW);
        assertThat(merged.gaps()).isEmpty();
    }

    @Test
    void the_footnote_at_the_heading_of_a_new_chapter_speaks_of_the_chapter_and_those_below_of_their_articles() {
        for (var places : List.of(List.of("dieu_4a", "dieu_4b"), List.of("chuong_2a"))) {
            var merged = merged(BASE, NEW_CHAPTER, EffectKind.SUPPLEMENTED, places.toArray(String[]::new));

            assertThat(footnotes(merged, "Chương IIa")).containsExactly("Chương này được bổ sung");
            assertThat(footnotes(merged, "Điều 4a.")).containsExactly("Điều này được bổ sung");
            assertThat(footnotes(merged, "Điều 4b.")).containsExactly("Điều này được bổ sung");
        }
    }

    private static List<String> footnotes(Merged merged, String beginning) {
        var words = new ConsolidatedWords((key, values) -> new Texts().get(Texts.VIETNAMESE, key, values));
        var by = new Whole.Amending(null, null, EffectKind.SUPPLEMENTED, LocalDate.parse("2020-01-01"));
        return merged.lines().get(indexOf(merged, beginning)).notes().stream()
                .map(no -> Whole.Note.of(merged.notes().get(no - 1), List.of(by)))
                .map(note -> words.note(note).replaceFirst(" theo quy định tại.*", ""))
                .toList();
    }

    @Test
    void a_chapter_that_was_confirmed_by_its_name_is_put_in_as_well() {
        var merged = merged(BASE, NEW_CHAPTER, EffectKind.SUPPLEMENTED, "chuong_2a");

        assertThat(said(merged)).containsSubsequence("Điều 4a. Biên lai", "Điều 4b. Sổ thu", "Điều 5. Hiệu lực");
        assertThat(merged.gaps()).isEmpty();
    }

    @Test
    void a_chapter_that_reads_anew_has_its_new_articles_and_none_of_the_old_ones() {
        for (var base : List.of(BASE, IN_A_QUY_CHE)) {
            var merged = merged(
                    base,
                    """
                    Điều 1. Sửa đổi, bổ sung một số điều của %s Quyết định số 30/2013/QĐ-UBND
                    1. Sửa đổi, bổ sung Chương II như sau:
                    “Chương II
                    MỨC THU VÀ SỔ THU
                    Điều 3. Mức thu
                    Mức thu là ba mươi đồng.
                    Điều 3a. Sổ thu
                    Sổ thu ghi hằng ngày.”.
                    Điều 2. Hiệu lực
                    Từ ngày ký.
                    """.formatted(base.equals(BASE) ? "" : "Quy chế ban hành kèm theo"),
                    EffectKind.AMENDED,
                    base.equals(BASE) ? "chuong_2" : "quy_che__chuong_2");

            assertThat(said(merged))
                    .containsSubsequence(
                            "Hộ kinh doanh.",
                            "Điều 3. Mức thu",
                            "Mức thu là ba mươi đồng.",
                            "Điều 3a. Sổ thu",
                            "Sổ thu ghi hằng ngày.",
                            "Điều 5. Hiệu lực")
                    .doesNotContain("1. Mười đồng.", "Điều 4. Miễn thu", "Người có công.");
            assertThat(merged.gaps()).isEmpty();
            assertThat(merged.notes()).hasSize(1);
        }
    }

    @Test
    void who_signed_stays_below_a_last_chapter_that_reads_anew() {
        var merged = merged(BASE + """
                Nơi nhận:
                - Như Điều 5;
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Nguyễn Văn An
                """, """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi, bổ sung Chương III như sau:
                “Chương III
                ĐIỀU KHOẢN THI HÀNH
                Điều 5. Hiệu lực
                Có hiệu lực từ ngày 01/01/2020.”.
                Điều 2. Hiệu lực
                Từ ngày ký.
                """, EffectKind.AMENDED, "chuong_3");

        assertThat(said(merged))
                .containsSubsequence("Có hiệu lực từ ngày 01/01/2020.", "Nơi nhận:", "Nguyễn Văn An")
                .doesNotContain("Có hiệu lực từ ngày ký.");
        assertThat(merged.gaps()).isEmpty();
    }

    @Test
    void what_is_done_to_a_chapter_that_the_text_does_not_know_is_told_as_a_gap() {
        var chapters = new Chapters(new Contents(Set.of("dieu_1"), Map.of()), Set.of("dieu_1"));
        var effect = new RecordedEffect(
                EffectKind.AMENDED, LocalDate.parse("2020-01-01"), Scope.of(), null, true, Instant.EPOCH, null);
        var repeal = new Amendment(Amendment.Kind.REPEAL, "chuong_5", false, List.of(), "", "", "khoản 1 Điều 1", 0);

        assertThat(chapters.each(repeal, effect, List.of())).containsExactly(repeal);
    }

    private static Merged merged(String base, String acting, EffectKind kind, String... places) {
        var structure = LegalStructure.of(base);
        var articles = structure.provisions().stream()
                .filter(one -> one.level() == LegalStructure.Level.ARTICLE)
                .map(LegalStructure.Provision::key)
                .collect(Collectors.toSet());
        var text = new Consolidator(LegalText.of(base));
        var chapters = new Chapters(new Contents(articles, structure.divisions()), text.places());
        var effect = new RecordedEffect(
                kind, LocalDate.parse("2020-01-01"), Scope.of(places), null, true, Instant.EPOCH, null);
        var named = MeantPlace.of(effect, List.of(), chapters);
        var open = new HashSet<>(named);
        AmendmentReader.read(
                        LegalText.of(acting),
                        "Sửa đổi Quyết định số 30/2013/QĐ-UBND",
                        new Target("30/2013/QĐ-UBND", "Quyết định", "Quy định mức thu"))
                .stream()
                .flatMap(one -> chapters.each(one, effect, List.of()))
                .forEach(one -> {
                    assertThat(named).anyMatch(place -> place.meets(one));
                    open.removeIf(place -> place.meets(one));
                    text.put(0, one);
                });
        assertThat(open).isEmpty();
        return text.merged();
    }

    private static List<String> said(Merged merged) {
        return merged.lines().stream().map(line -> line.passage().text()).toList();
    }

    private static int indexOf(Merged merged, String beginning) {
        var passages = merged.lines().stream().map(Merged.Line::passage).toList();
        for (int i = 0; i < passages.size(); i++) if (isAt(passages.get(i), beginning)) return i;
        return -1;
    }

    private static boolean isAt(Passage passage, String beginning) {
        return passage.text().startsWith(beginning);
    }
}
