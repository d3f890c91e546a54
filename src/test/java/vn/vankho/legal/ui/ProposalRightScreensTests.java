package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.recognition.LegalRecognition;
import vn.vankho.legal.register.OwnEffects;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** What was read of a text is put right where it waits, and counts from then on as the lawyer says. */
class ProposalRightScreensTests extends QueueScreens {
    @Autowired
    private OwnEffects own;

    @Autowired
    private TransactionTemplate transaction;

    private Person lawyer;

    @BeforeEach
    void lawyer() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
    }

    @Test
    void a_lawyer_says_in_other_words_what_ends_a_suspension_when_confirming_it() {
        var target = header("2013-09-01");
        var old = register.enter(target, clerk.viewer());
        var data = new RelationData(
                RelationKind.SUSPENDS_EFFECT,
                "",
                false,
                LocalDate.parse("2019-06-12"),
                null,
                "Ngưng hiệu lực Quyết định số " + target.number() + " cho đến khi công bố hết dịch.");
        var acting = read(
                header("2019-06-02"),
                AccessLevel.INTERNAL,
                .99f,
                new ReadRelation(data, target, "Quyết định số " + target.number(), 0, 3, .95f));
        confirmHead(acting);

        right(acting);
        var condition = $(ConditionField.class).single();
        assertThat(condition.getValue()).isEqualTo("cho đến khi công bố hết dịch");
        condition.setValue("cho đến khi Bộ Y tế công bố hết dịch");
        last("legal.accept");

        go(LegalRoutes.page(old), "");
        assertThat(words($(Timeline.class).single())).contains("cho đến khi Bộ Y tế công bố hết dịch");
    }

    @Test
    void a_term_that_was_read_wrongly_is_put_right_and_confirmed_in_one() {
        var head = decision(++number + "/2019/QĐ-UBND", "2019-04-24", "2019-05-06");
        var acting = read(head, AccessLevel.INTERNAL, .99f);
        confirmHead(acting);
        var file = lookup.view(acting, null, null, clerk.viewer()).document().document();
        var said = LegalRecognition.read(List.of("""
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG VÂN
                Số: %s
                Sông Vân, ngày 24 tháng 4 năm 2019
                QUYẾT ĐỊNH
                Quy định thử
                Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
                Điều 1. Mức thu là mười nghìn đồng.
                Điều 2. Quyết định này có hiệu lực kể từ ngày 06 tháng 5 năm 2019 đến hết ngày 31 tháng 12 năm 2029.
                """.formatted(head.number())));
        transaction.executeWithoutResult(_ -> own.propose(acting, file, said));

        right(acting);
        var until = field(DayPicker.class, "legal.event.until");
        assertThat(until.getValue()).isEqualTo("2029-12-31");
        until.setValue(LocalDate.parse("2028-12-31"));
        last("uikit.save");

        go(LegalRoutes.page(acting), "");
        assertThat(words($(Timeline.class).single())).contains("31/12/2028").doesNotContain("31/12/2029");
        go(LegalRoutes.PROPOSALS, "tu=" + head.number());
        assertThat($(ProposalCard.class).all()).isEmpty();
    }

    private void confirmHead(LegalDocumentId id) {
        var held = lookup.view(id, null, null, clerk.viewer()).document();
        register.confirmHeader(id, held.revision(), held.header(), clerk.viewer());
    }

    /** "Sửa rồi xác nhận" of the only proposal. */
    private void right(LegalDocumentId acting) {
        signIn(lawyer);
        go(LegalRoutes.PROPOSALS, "tu=" + numberOf(acting));
        test($(Button.class, $(ProposalCard.class).single())
                        .withText(Say.text("legal.queue.days"))
                        .single())
                .click();
    }

    /** The button of the dialog that was opened last. */
    private void last(String key) {
        test($(Button.class).withText(Say.text(key)).all().getLast()).click();
    }
}
