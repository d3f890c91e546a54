package vn.vankho.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import vn.vankho.uikit.Say;

/** Names and values below each other. */
class Facts extends DescriptionList {
    Facts() {
        addClassName("vk-known");
    }

    Facts with(String key, String value) {
        return with(key, new Span(value));
    }

    Facts with(String key, Component value) {
        var description = new Description();
        description.add(value);
        add(new Term(Say.text(key)), description);
        return this;
    }
}
