package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Say;

/** The parts of the page of a legal document; each is an address of its own. */
final class LegalTabs extends Nav {
    LegalTabs(Address address) {
        addClassName("vk-legal-tabs");
        getElement().setAttribute("aria-label", Say.text("legal.tabs"));
        var chosen = address.text(LegalRoutes.PART);
        for (var part : new String[] {"", LegalRoutes.TEXT, LegalRoutes.CONSOLIDATED, LegalRoutes.DIAGRAM}) {
            var link = new Anchor(href(address, part), Say.text("legal.tab." + (part.isEmpty() ? "tinh-trang" : part)));
            if (part.equals(chosen)) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
    }

    private static String href(Address address, String part) {
        var kept = address.parameters().excluding(LegalRoutes.PART, LegalRoutes.PROVISION, LegalRoutes.AT);
        var all = part.isEmpty() ? kept : kept.merging(LegalRoutes.PART, part);
        var query = all.getQueryString();
        return query.isEmpty() ? address.route() : address.route() + "?" + query;
    }
}
