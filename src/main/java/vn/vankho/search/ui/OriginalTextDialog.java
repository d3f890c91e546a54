package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import vn.vankho.document.DocumentView;
import vn.vankho.uikit.Say;

/** The text as it is written in the file, before it was decoded: its beginning, which is enough to judge by. */
class OriginalTextDialog extends Dialog {
    private static final int SHOWN = 20_000;

    OriginalTextDialog(DocumentView view, DocumentParts parts) {
        setHeaderTitle(Say.text("search.oldFont.original"));
        setWidth("46rem");
        var text = String.join(
                "\n\n", parts.decodings().original(view.id(), view.current().id(), parts.viewer()));
        var original = new Pre(text.length() > SHOWN ? text.substring(0, SHOWN) : text);
        original.addClassName("vk-original-text");
        add(original);
        if (text.length() > SHOWN) add(new Paragraph(Say.text("search.oldFont.more", SHOWN)));
        getFooter().add(new Button(Say.text("uikit.close"), _ -> close()));
    }
}
