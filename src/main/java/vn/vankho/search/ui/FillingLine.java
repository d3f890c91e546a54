package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import vn.vankho.search.IndexProgress;
import vn.vankho.uikit.Say;

/** One line while the index is being filled, so that nobody takes a gap for an answer; not there when it is whole. */
public final class FillingLine extends Div {
    public FillingLine(IndexProgress progress) {
        addClassName("vk-filling");
        getElement().setAttribute("role", "status");
        var filling = progress.filling();
        setVisible(filling != null);
        if (filling != null) setText(Say.text("search.filling", filling.percent()));
    }
}
