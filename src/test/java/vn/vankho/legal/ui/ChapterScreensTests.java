package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.reading.LegalTexts;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.legal.reading.Whole;

/** A chapter is repealed, from the file that says so to the text in which its articles are struck. */
class ChapterScreensTests extends TextScreens {
    @Autowired
    private LegalTexts texts;

    @Autowired
    private LegalParts parts;

    @Test
    void its_articles_are_told_before_and_struck_after() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        var base = taken(regulation(own), AccessLevel.INTERNAL, lawyer);
        taken(inserting(fresh(), own), AccessLevel.INTERNAL, lawyer);
        var ending = fresh();
        var acting = kept(repealing(ending, own, "Chương II của Quy chế"), AccessLevel.INTERNAL, lawyer);
        var row = repeal(acting, lawyer.viewer());

        UI.getCurrent().navigate(LegalRoutes.PROPOSALS, QueryParameters.fromString("tu=" + ending));
        assertThat(words($(ProposalsView.class).single()))
                .contains("“Chương II của Quy chế” tính đến 01/05/2023 gồm: Điều 3, Điều 4, Điều 4a.");
        new DecideDialog(acting, row, parts, _ -> {}).open();
        var spell = $(Button.class).all().stream()
                .filter(one -> one.getText().equals("Ghi rõ từng điều"))
                .findFirst()
                .orElseThrow();
        spell.click();
        assertThat($(TextField.class).all())
                .extracting(TextField::getValue)
                .anySatisfy(value -> assertThat(value).contains("Chương II (Điều 3, Điều 4, Điều 4a)"));

        register.confirmRelation(row.id(), null, null, lawyer.viewer());

        var issued = texts.asIssued(base, AFTER, null, lawyer.viewer());
        assertThat(ended(issued))
                .contains("Chương II", "BẢO QUẢN", "Điều 3. Nhiệt độ", "Kho giữ khô.")
                .doesNotContain("Điều 2. Đối tượng", "Điều 5. Trách nhiệm", "Chương III");
        assertThat(issued.unplaced()).noneMatch(one -> one.effect().kind() == EffectKind.REPEALED);
        assertThat(ended(texts.asIssued(base, BEFORE, null, lawyer.viewer()))).isEmpty();
        var merged = texts.consolidated(base, AFTER, null, lawyer.viewer());
        assertThat(said(merged))
                .contains(
                        "Chương II (được bãi bỏ)",
                        "Điều 3. (được bãi bỏ)",
                        "Điều 4. (được bãi bỏ)",
                        "Điều 4a. (được bãi bỏ)",
                        "Điều 5. Trách nhiệm")
                .doesNotContain("Kho giữ khô.", "BẢO QUẢN");
        assertThat(merged.gaps()).isEmpty();
        assertThat(ShownText.of(merged).notes()).anyMatch(note -> note.text().startsWith("Chương này được bãi bỏ"));
        assertThat(merged.notes())
                .as("one for the insertion, one for the chapter")
                .hasSize(2);
        assertThat(compared.compare(
                                new TextAsked(base, BEFORE, null), new TextAsked(base, AFTER, null), lawyer.viewer())
                        .toString())
                .contains("(được bãi bỏ), changed=true");
    }

    @Test
    void a_part_of_an_annex_without_articles_is_struck_by_itself() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        var base = taken(listed(own), AccessLevel.INTERNAL, lawyer);
        taken(repealing(fresh(), own, "Mục II Phụ lục"), AccessLevel.INTERNAL, lawyer);

        assertThat(ended(texts.asIssued(base, AFTER, null, lawyer.viewer())))
                .contains("II. LỆ PHÍ", "Lệ phí hộ tịch.")
                .doesNotContain("I. PHÍ", "Phí chợ.");
        assertThat(said(texts.consolidated(base, AFTER, null, lawyer.viewer())))
                .contains("II. (được bãi bỏ)", "Phí chợ.")
                .doesNotContain("Lệ phí hộ tịch.");
        assertThat(lookup.statuses(base, AFTER, lawyer.viewer())).containsExactly(EffectStatus.PARTLY_CEASED);
    }

    private RelationRow repeal(LegalDocumentId acting, vn.vankho.identity.Viewer viewer) {
        return lookup.view(acting, null, null, viewer).relations().stream()
                .filter(row -> row.outgoing() && row.data().kind() == RelationKind.REPEALS)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ended(Whole whole) {
        return whole.paragraphs().stream()
                .filter(Whole.Paragraph::ended)
                .map(one -> one.line().passage().text())
                .toList();
    }

    private static String regulation(String own) {
        return head(own, "05 tháng 3 năm 2020", "Ban hành Quy chế quản lý kho lưu trữ") + """
                Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý kho lưu trữ.
                Điều 2. Hiệu lực
                Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2020.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                QUY CHẾ
                Quản lý kho lưu trữ
                (Ban hành kèm theo Quyết định số %s)
                Chương I
                QUY ĐỊNH CHUNG
                Điều 1. Phạm vi
                Quy chế này quy định kho lưu trữ.
                Điều 2. Đối tượng
                Cơ quan giữ kho lưu trữ.
                Chương II
                BẢO QUẢN
                Điều 3. Nhiệt độ
                Kho giữ ở 20 độ.
                Điều 4. Độ ẩm
                Kho giữ khô.
                Chương III
                THI HÀNH
                Điều 5. Trách nhiệm
                Người giữ kho chịu trách nhiệm.
                """.formatted(own);
    }

    private static String inserting(String own, String target) {
        var title =
                "Bổ sung Điều 4a vào sau Điều 4 Quy chế quản lý kho lưu trữ ban hành kèm theo Quyết định số " + target;
        return head(own, "10 tháng 4 năm 2021", title) + """
                Điều 1. Bổ sung Điều 4a vào sau Điều 4 Quy chế quản lý kho lưu trữ ban hành kèm theo Quyết định số %s như sau:
                “Điều 4a. Ánh sáng
                Kho giữ tối.”
                Điều 2. Hiệu lực
                Quyết định này có hiệu lực kể từ ngày 01 tháng 5 năm 2021.
                """.formatted(target);
    }

    private static String repealing(String own, String target, String what) {
        return head(own, "10 tháng 4 năm 2023", "Bãi bỏ một phần Quyết định số " + target)
                + """
                Điều 1. Bãi bỏ %s ban hành kèm theo Quyết định số %s ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Sông Vân.
                Điều 2. Hiệu lực
                Quyết định này có hiệu lực kể từ ngày 01 tháng 5 năm 2023.
                """.formatted(what, target);
    }

    private static String listed(String own) {
        return head(own, "05 tháng 3 năm 2020", "Ban hành mức thu") + """
                Điều 1. Ban hành mức thu tại Phụ lục kèm theo Quyết định này.
                Điều 2. Hiệu lực
                Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2020.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                PHỤ LỤC
                MỨC THU
                I. PHÍ
                Phí chợ.
                II. LỆ PHÍ
                Lệ phí hộ tịch.
                """;
    }
}
