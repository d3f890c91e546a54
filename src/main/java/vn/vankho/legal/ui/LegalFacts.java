package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.LegalWarning;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What the register holds of the document itself, which of it only the machine has said, and what a lawyer should look at. */
final class LegalFacts extends Div {
    LegalFacts(LegalView view, LegalParts parts, Runnable refresh) {
        var document = view.document();
        var header = document.header();
        var facts = new Div();
        facts.addClassName("vk-facts");
        var read = document.readFields();
        fact(facts, "legal.column.type", header.typeName(), read.contains("typeName"));
        fact(facts, "legal.column.issuer", header.issuer(), read.contains("issuer"));
        fact(facts, "legal.column.issuedOn", Formats.day(header.issuedOn()), read.contains("issuedOn"));
        fact(facts, "legal.column.effectiveFrom", Formats.day(header.effectiveFrom()), read.contains("effectiveFrom"));
        fact(facts, "legal.facts.signatory", header.signatory(), read.contains("signatory"));
        fact(facts, "legal.facts.capacity", header.capacity(), read.contains("signatory"));
        fact(facts, "legal.facts.field", header.field(), read.contains("field"));
        if (header.shortened())
            fact(facts, "legal.facts.procedure", Say.text("legal.facts.shortened"), read.contains("shortened"));
        fact(facts, "legal.column.state", Say.word("legal.header", document.state()), false);
        if (document.normativeReason() != null) {
            var why = document.normativeWhy();
            var normative = Say.text(document.normativeReason()) + (why.isEmpty() ? "" : " " + why);
            fact(facts, "legal.facts.normative", normative, false);
            if (LegalPage.mayDecide(view, parts)) {
                var change = new Button(
                        Say.text("legal.normative.change"), _ -> new NormativeDialog(document, parts, refresh).open());
                change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
                ((Div) facts.getComponentAt(facts.getComponentCount() - 1)).add(change);
            }
        }
        add(facts);
        add(hints(view.hints()));
        add(warnings(view.warnings()));
    }

    static Component hints(Collection<LegalWarning> hints) {
        return lines(hints, VaadinIcon.INFO_CIRCLE_O, "vk-legal-hint");
    }

    /** Each explains itself; none blocks. */
    static Component warnings(Collection<LegalWarning> warnings) {
        return lines(warnings, VaadinIcon.WARNING, "vk-unconfirmed");
    }

    private static Component lines(Collection<LegalWarning> said, VaadinIcon sign, String look) {
        var all = new Div();
        for (var one : said) {
            var icon = sign.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            var line = new Div(icon, new Span(LegalWords.said(one)));
            line.addClassName(look);
            all.add(line);
        }
        return all;
    }

    private static void fact(Div facts, String label, @Nullable String value, boolean read) {
        if (value == null || value.isEmpty()) return;
        var name = new Span(Say.text(label));
        name.addClassName("vk-fact-label");
        var fact = new Div(name, new Span(value));
        fact.addClassName("vk-fact");
        if (read) {
            fact.addClassName("vk-read");
            fact.getElement().setAttribute("title", Say.text("legal.read"));
        }
        facts.add(fact);
    }
}
