package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.reading.LegalTexts;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FoldButton;
import vn.vankho.uikit.Say;

/** The text of a legal document on a day, out of real files that the portal has read; what is hidden from a person stays so. */
class LegalTextScreensTests extends TextScreens {
    @Autowired
    private LegalTexts texts;

    @Test
    void of_laws_that_are_cited_by_name_and_are_not_in_the_register_one_says_so() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var said = base(fresh())
                .replace(
                        "Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;",
                        "Căn cứ Luật Bến thuyền ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Bến thuyền ngày 22 tháng 11 năm 2019;");
        var text = taken(said, AccessLevel.INTERNAL, lawyer);

        var cards = ShownText.of(texts.consolidated(text, AFTER, null, lawyer.viewer()))
                .cards();

        assertThat(cards)
                .filteredOn(card -> card.name().contains("Bến thuyền"))
                .extracting(card -> card.name() + " " + card.statuses().size())
                .containsExactly("Luật Bến thuyền 1", "Luật sửa đổi, bổ sung một số điều của Luật Bến thuyền 0");
        assertThat(cards)
                .filteredOn(card -> card.name().equals("Nghị định 34/2016/NĐ-CP"))
                .as("a text with a number says how it stands")
                .allSatisfy(card -> assertThat(card.statuses()).isNotEmpty());
    }

    @Test
    void a_text_shows_what_ended_on_the_day_and_reads_as_amended() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        var number = fresh();
        var acting = taken(amending(number, own), AccessLevel.INTERNAL, lawyer);

        var shown = ShownText.of(texts.asIssued(base, AFTER, null, lawyer.viewer()));
        assertThat(shown.outline()).extracting(ShownText.Heading::label).containsExactly("Điều 1", "Điều 2", "Điều 3");
        assertThat(shown.cards()).extracting(CiteCard::name).contains("Nghị định 34/2016/NĐ-CP");
        assertThat(said(texts.asIssued(base, AFTER, null, lawyer.viewer()))).contains("1. Mười nghìn đồng.");

        var merged = texts.consolidated(base, AFTER, null, lawyer.viewer());
        assertThat(said(merged))
                .contains("1. Mười lăm nghìn đồng.", "Điều 3. (được bãi bỏ)")
                .doesNotContain("1. Mười nghìn đồng.");
        assertThat(ShownText.of(merged).notes().getFirst().text())
                .isEqualTo(
                        "Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 của Quyết định số %s ngày 10 tháng 4 năm 2023 của Ủy ban nhân dân tỉnh Sông Vân sửa đổi, bổ sung một số điều của Quyết định số %s ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Sông Vân, có hiệu lực kể từ ngày 01 tháng 5 năm 2023."
                                .formatted(number, own));
        assertThat(said(texts.consolidated(base, BEFORE, null, lawyer.viewer())))
                .contains("1. Mười nghìn đồng.");

        UI.getCurrent().navigate(LegalRoutes.page(base), QueryParameters.fromString("muc=hop-nhat&ngay=2023-05-01"));
        assertThat(words($(LegalPage.class).single()))
                .contains(
                        "Bản hợp nhất do máy lập",
                        "Quyết định số %s ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Sông Vân ban hành mức thu tại chợ, có hiệu lực kể từ ngày 05 tháng 3 năm 2020, được sửa đổi, bổ sung bởi:"
                                .formatted(own));
        assertThat(words($(MergedHead.class).single()))
                .contains("Quyết định số " + number + " ngày 10 tháng 4 năm 2023", "01 tháng 5 năm 2023")
                .containsOnlyOnce("bởi:");
        assertThat($(LegalTextView.class).all()).hasSize(1);
        bandFolds();
        UI.getCurrent().navigate(LegalRoutes.page(acting), QueryParameters.fromString("muc=noi-dung"));
        assertThat(ShownText.of(texts.asIssued(acting, null, null, lawyer.viewer()))
                        .outline())
                .as("quoted articles are not its own")
                .extracting(ShownText.Heading::label)
                .containsExactly("Điều 1", "Điều 2");
    }

    /** While the text is read one line of its status stays, and the day; opened, it stays open on the other parts too. */
    private void bandFolds() {
        assertThat(words($(LegalBanner.class).single()))
                .contains("Hết hiệu lực một phần", "tính đến 01/05/2023")
                .doesNotContain("ghi nhận đến");
        assertThat($(BannerReasons.class).all()).isEmpty();
        assertThat($(DayPicker.class).all()).extracting(DayPicker::getLabel).containsExactly(Say.text("legal.on"));
        var fold = $(FoldButton.class).single();
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        test(fold).click();

        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(words($(LegalBanner.class).single())).contains("ghi nhận đến");
        assertThat($(BannerReasons.class).all()).hasSize(1);
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat($(BannerReasons.class).all()).as("remembered").hasSize(1);
    }

    @Test
    void what_an_article_holds_is_marked_where_it_was_amended_as_a_whole() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        taken(
                amending(fresh(), own)
                        .replace(
                                "1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Mười lăm nghìn đồng.”",
                                "1. Sửa đổi Điều 2 như sau:\n“Điều 2. Mức thu\n1. Mười lăm nghìn đồng.”"),
                AccessLevel.INTERNAL,
                lawyer);

        var lines = ShownText.of(texts.asIssued(base, AFTER, null, lawyer.viewer())).lines().stream()
                .filter(line -> line.key().startsWith("dieu_1") || line.key().startsWith("dieu_2"))
                .toList();

        assertThat(lines)
                .filteredOn(line -> line.state().equals("amended"))
                .extracting(ShownText.Line::key)
                .containsExactly("dieu_2", "dieu_2__khoan_1", "dieu_2__khoan_2");
        assertThat(lines).filteredOn(line -> !line.marks().isEmpty()).hasSize(1);
    }

    @Test
    void words_replaced_everywhere_are_told_where_only_some_provisions_were_confirmed() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        taken(
                amending(fresh(), own)
                        .replace("2. Bãi bỏ Điều 3.", "2. Thay thế cụm từ “Ban Quản lý chợ” bằng cụm từ “Trung tâm”."),
                AccessLevel.INTERNAL,
                lawyer);

        var merged = texts.consolidated(base, AFTER, null, lawyer.viewer());

        assertThat(said(merged)).contains("1. Mười lăm nghìn đồng.", "Ban Quản lý chợ báo cáo hằng tháng.");
        assertThat(merged.gaps()).isNotEmpty();
    }

    @Test
    void an_amending_text_that_is_hidden_is_neither_named_nor_put_in() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var staff = somebody("chuyenvien", Role.STAFF);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        var hiddenNumber = fresh();
        var hidden = taken(amending(hiddenNumber, own), AccessLevel.RESTRICTED, lawyer);

        var merged = texts.consolidated(base, AFTER, null, staff.viewer());

        assertThat(said(merged)).contains("1. Mười nghìn đồng.").doesNotContain("1. Mười lăm nghìn đồng.");
        assertThat(merged.amending()).as("named to nobody who may not see it").isEmpty();
        assertThat(Stream.concat(
                        merged.gaps().stream(), merged.paragraphs().stream().flatMap(one -> one.gaps().stream())))
                .isNotEmpty()
                .allMatch(gap -> gap.by().acting() == null);
        signIn(staff);
        var shown = ShownText.of(texts.asIssued(base, AFTER, null, staff.viewer()));
        assertThat(shown.toString()).doesNotContain(hiddenNumber);
        assertThatThrownBy(() -> texts.asIssued(hidden, null, null, staff.viewer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compared.compare(
                        new TextAsked(base, null, null), new TextAsked(hidden, null, null), staff.viewer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_cited_text_that_is_hidden_looks_like_one_known_by_citation_only() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var staff = somebody("chuyenvien", Role.STAFF);
        var hiddenNumber = fresh();
        taken(base(hiddenNumber), AccessLevel.RESTRICTED, lawyer);
        var citing = taken(amending(fresh(), hiddenNumber), AccessLevel.INTERNAL, lawyer);
        var name = "Quyết định " + hiddenNumber;

        signIn(staff);
        var card = card(ShownText.of(texts.asIssued(citing, null, null, staff.viewer())), name);
        assertThat(card.href()).isEmpty();
        assertThat(card.title()).isEmpty();
        assertThat(card.note()).isEqualTo("Chỉ biết qua dẫn chiếu");
        signIn(lawyer);
        assertThat(card(ShownText.of(texts.asIssued(citing, null, null, lawyer.viewer())), name)
                        .href())
                .isNotEmpty();
    }

    @Test
    void the_card_of_a_cited_text_says_whose_it_is_since_when_it_stands_so_and_by_which_text() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = fresh();
        taken(base(old), AccessLevel.INTERNAL, lawyer);
        var number = fresh();
        var citing = taken(amending(number, old), AccessLevel.INTERNAL, lawyer);

        var before = card(ShownText.of(texts.asIssued(citing, BEFORE, null, lawyer.viewer())), "Quyết định " + old);
        var after = card(ShownText.of(texts.asIssued(citing, AFTER, null, lawyer.viewer())), "Quyết định " + old);

        assertThat(before.issued()).isEqualTo("Ủy ban nhân dân tỉnh Sông Vân · ban hành ngày 05/03/2020");
        assertThat(before.note()).isEqualTo("từ 05/03/2020 · tính đến 30/04/2023");
        assertThat(before.causes()).isEmpty();
        assertThat(after.note()).isEqualTo("từ 01/05/2023 · tính đến 01/05/2023");
        assertThat(after.causes()).contains("Bị bãi bỏ bởi Quyết định %s từ 01/05/2023: Điều 3".formatted(number));
    }

    private static CiteCard card(ShownText shown, String name) {
        return shown.cards().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
