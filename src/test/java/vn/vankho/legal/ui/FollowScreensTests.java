package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Following a text, being told, what comes, and the vocabularies. */
class FollowScreensTests extends ScreenTest {
    private static int number = 4000;

    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalEvents events;

    @Autowired
    private Clock clock;

    @Test
    void who_follows_a_text_is_told_reads_it_and_stops() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var id = entered(lawyer, LocalDate.parse("2013-07-19"));
        var staff = somebody("chuyenvien", Role.STAFF);
        signIn(staff);
        UI.getCurrent().navigate(LegalRoutes.page(id));
        click("legal.follow");
        assertThat($(Button.class).withText(Say.text("legal.follow.stop")).exists())
                .isTrue();
        events.addEvent(id, EffectKind.AMENDED, LocalDate.parse("2015-01-09"), null, "", "", "", lawyer.viewer());

        UI.getCurrent().navigate("thong-bao");
        assertThat(view())
                .contains(
                        "Tình trạng từ 09/01/2015: Hết hiệu lực một phần. Sự kiện hiệu lực: Được sửa đổi, ngày 09/01/2015.",
                        "Chưa đọc");
        click("notification.readAll");
        UI.getCurrent().navigate("thong-bao", QueryParameters.of("chi", "chua-doc"));
        assertThat(view()).contains("Không có thông báo chưa đọc");

        UI.getCurrent().navigate(LegalRoutes.FOLLOWED);
        assertThat(view()).contains(number + "/2012/QĐ-UBND");
        click("legal.follow.stop");
        assertThat(view()).contains("Chưa theo dõi mục nào");
    }

    @Test
    void a_filter_is_followed_under_a_name() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        entered(lawyer, LocalDate.parse("2013-07-19"));
        signIn(lawyer);
        UI.getCurrent().navigate(LegalRoutes.REGISTER, QueryParameters.of("loai", "Quyết định"));
        click("legal.follow.filter");
        test($(Button.class).withText(Say.text("legal.follow")).all().getLast()).click();

        UI.getCurrent().navigate(LegalRoutes.FOLLOWED);
        assertThat(view()).contains("Quyết định", "Bộ lọc của sổ");
    }

    @Test
    void what_comes_is_listed_by_day_and_leads_to_the_page_of_that_day() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var day = LocalDate.now(clock).plusDays(45);
        var id = entered(lawyer, day);
        signIn(lawyer);

        UI.getCurrent().navigate(LegalRoutes.COMING);
        assertThat(view()).doesNotContain(number + "/2012/QĐ-UBND");
        UI.getCurrent().navigate(LegalRoutes.COMING, QueryParameters.of("so-ngay", "60"));

        assertThat(view()).contains(Formats.day(day), number + "/2012/QĐ-UBND", "Chưa có hiệu lực", "Còn hiệu lực");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(LegalRoutes.page(id) + "?ngay=" + day);
    }

    @Test
    void heads_sort_and_columns_are_chosen_by_the_address() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        entered(lawyer, LocalDate.parse("2013-07-19"));
        signIn(lawyer);
        UI.getCurrent()
                .navigate(
                        LegalRoutes.REGISTER,
                        QueryParameters.fromString("cot=SIGNATORY&sap-xep=NUMBER&loai=Quyết định"));

        assertThat(view()).contains("Người ký", "Số, ký hiệu ↑");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.contains("sap-xep=NUMBER_REVERSED"));
    }

    @Test
    void an_administrator_adds_a_body_and_who_enters_a_text_is_offered_it() {
        signIn(somebody("quantri", Role.ADMINISTRATOR));
        UI.getCurrent().navigate("quan-tri/danh-muc");
        assertThat(view()).contains("Hiến pháp", "Luôn là quy phạm", "Thông tư liên tịch");
        UI.getCurrent().navigate("quan-tri/danh-muc/linh-vuc");
        assertThat(view()).contains("Giá đất");
        UI.getCurrent().navigate("quan-tri/danh-muc/co-quan");
        click("legal.vocabulary.add.issuer");
        test(field(TextField.class, "legal.vocabulary.name")).setValue("Ủy ban nhân dân tỉnh Sông Lam Mới");
        test($(Button.class).withText(Say.text("uikit.save")).all().getLast()).click();
        UI.getCurrent().navigate("quan-tri/danh-muc/co-quan", QueryParameters.of("q", "song lam moi"));
        assertThat(view()).contains("Ủy ban nhân dân tỉnh Sông Lam Mới");

        signIn(somebody("phapche", Role.LEGAL_OFFICER));
        UI.getCurrent().navigate(LegalRoutes.REGISTER);
        click("legal.enter");
        var types = field(ComboBox.class, "legal.column.type");
        assertThat(types.getListDataView().getItems().toList()).contains("Nghị định", "Pháp lệnh");
    }

    private LegalDocumentId entered(Person lawyer, LocalDate effective) {
        var header = decision(++number + "/2012/QĐ-UBND", "2012-07-09", effective.toString());
        return register.enter(header, lawyer.viewer());
    }

    private String view() {
        return words((Div)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
