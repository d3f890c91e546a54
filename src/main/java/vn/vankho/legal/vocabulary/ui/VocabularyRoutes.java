package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import vn.vankho.uikit.Say;

/** Where the vocabularies are, and the way from one to the next. */
final class VocabularyRoutes {
    static final String TYPES = "quan-tri/danh-muc";
    static final String ISSUERS = "quan-tri/danh-muc/co-quan";
    static final String SIGNERS = "quan-tri/danh-muc/nguoi-ky";
    static final String FIELDS = "quan-tri/danh-muc/linh-vuc";

    private VocabularyRoutes() {}

    static Nav nav(String here) {
        var nav = new Nav();
        nav.addClassName("vk-ways");
        nav.getElement().setAttribute("aria-label", Say.text("legal.vocabulary"));
        nav.add(
                link(TYPES, "legal.vocabulary.types", here),
                link(ISSUERS, "legal.vocabulary.issuers", here),
                link(SIGNERS, "legal.vocabulary.signers", here),
                link(FIELDS, "legal.vocabulary.fields", here));
        return nav;
    }

    private static Anchor link(String route, String key, String here) {
        var link = new Anchor(route, Say.text(key));
        link.addClassName("vk-button");
        if (route.equals(here)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }
}
