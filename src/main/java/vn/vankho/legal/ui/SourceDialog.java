package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import vn.vankho.legal.queue.Source;
import vn.vankho.uikit.Say;

/** The file a text was read of, opened at one place. */
final class SourceDialog extends Dialog {
    SourceDialog(String title, Source source, String place) {
        setHeaderTitle(title);
        setWidth("56rem");
        setHeight("80vh");
        addClassName("vk-source-dialog");
        var pane = new SourcePane(source);
        pane.setHeightFull();
        add(pane);
        getFooter().add(new Button(Say.text("uikit.close"), _ -> close()));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) pane.show(place);
        });
    }
}
