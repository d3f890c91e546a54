package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentView;
import vn.vankho.extraction.Decoding;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Says that the text was decoded from an old font, how well that reads, and lets a person look at the original or go back to it. */
class OldFontNotice extends Div {
    OldFontNotice(DocumentView view, Decoding decoding, DocumentParts parts, Runnable changed) {
        addClassNames("vk-unconfirmed", "vk-old-font");
        var charsets = decoding.charsets().stream()
                .map(charset -> Say.text("search.oldFont." + charset))
                .collect(Collectors.joining(", "));
        var words = decoding.reverted()
                ? Say.text("search.oldFont.reverted", charsets)
                : Say.text("search.oldFont.decoded", charsets, (int) Math.floor(decoding.score() * 100));
        add(VaadinIcon.INFO_CIRCLE_O.create(), new Span(words));
        if (!decoding.reverted()) {
            var look = new Button(Say.text("search.oldFont.look"), _ -> new OriginalTextDialog(view, parts).open());
            look.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(look);
        }
        if (!DocumentHead.mayChange(view, parts.viewer())) return;
        var choose =
                new Button(Say.text(decoding.reverted() ? "search.oldFont.decode" : "search.oldFont.revert"), _ -> {
                    Notices.tried(() -> parts.decodings().choose(view.id(), !decoding.reverted(), parts.viewer()));
                    changed.run();
                });
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(choose);
    }
}
