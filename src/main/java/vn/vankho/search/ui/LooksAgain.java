package vn.vankho.search.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Has a page look again when its reader comes back to it, and now and then while it is in sight: others may have changed what it shows. */
@Tag("vk-looks-again")
@JsModule("context://ui/looks-again.js")
class LooksAgain extends HtmlComponent {
    LooksAgain(Runnable look) {
        ComponentUtil.addListener(this, Look.class, _ -> look.run());
    }

    @DomEvent("look")
    public static class Look extends ComponentEvent<LooksAgain> {
        public Look(LooksAgain source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
