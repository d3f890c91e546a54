package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.head.Precedence;
import vn.vankho.legal.head.Precedence.Which;
import vn.vankho.legal.lookup.ApplicationOrder.Answer;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** Áp dụng văn bản nào trước: which of two compared texts is applied to an act of a day, by which article; a hint. */
final class PrecedenceCard extends Div {
    PrecedenceCard(LegalDocumentId left, LegalDocumentId right, Address address, LegalParts parts) {
        addClassNames("vk-card", "vk-precedence");
        var answer =
                parts.order().of(left, right, address.day(CompareAddress.ACT).orElse(null), parts.viewer());
        var on = new DayPicker(Say.text("legal.order.on"));
        on.setValue(answer.on());
        on.whenChosen(day -> address.go(CompareAddress.ACT, day));
        var said = new Div(which(answer));
        var precedence = answer.precedence();
        said.add(new Paragraph(LegalWords.said(precedence.why())));
        if (precedence.unless() != null) said.add(new Paragraph(LegalWords.said(precedence.unless())));
        var hint = new Paragraph(Say.text("legal.order.hint"));
        hint.addClassName("vk-row-small");
        said.add(hint);
        said.getElement().setAttribute("role", "status");
        add(new H2(Say.text("legal.order")), on, said);
    }

    private static Badge which(Answer answer) {
        Precedence precedence = answer.precedence();
        if (precedence.which() == Which.UNDETERMINED)
            return new Badge(Say.text("legal.order.undetermined"), Badge.Tone.PLAIN);
        var before = precedence.which() == Which.FIRST ? answer.first() : answer.second();
        return new Badge(Say.text("legal.order.before", before.header().name()), Badge.Tone.GOOD);
    }
}
