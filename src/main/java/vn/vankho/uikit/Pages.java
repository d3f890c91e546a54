package vn.vankho.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

/** Links to the pages of a list; the address carries the page ({@code ?trang=2}), so it can be kept and sent. */
public final class Pages extends Nav {
    public static final String PARAMETER = "trang";
    private static final int LAST = 10_000;
    private static final int AROUND = 2;

    /** @param parameters of the address now; all of them are carried along */
    public Pages(String route, QueryParameters parameters, long total, int perPage) {
        addClassName("vk-pages");
        getElement().setAttribute("aria-label", Say.text("uikit.pages"));
        int now = number(parameters);
        int last = last(total, perPage);
        setVisible(last > 1);
        if (now > 1) add(link(route, parameters, now - 1, Say.text("uikit.pages.before")));
        int shown = 0;
        for (int page = 1; page <= last; page++) {
            if (page != 1 && page != last && Math.abs(page - now) > AROUND) continue;
            if (page > shown + 1) add(new Span("…"));
            shown = page;
            var link = link(route, parameters, page, Formats.count(page));
            if (page == now) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
        if (now < last) add(link(route, parameters, now + 1, Say.text("uikit.pages.after")));
    }

    private static Anchor link(String route, QueryParameters parameters, int page, String text) {
        var there = parameters.merging(PARAMETER, String.valueOf(page)).getQueryString();
        return new Anchor(route + "?" + there, text);
    }

    /** The last page that has rows, 1-based. */
    static int last(long total, int perPage) {
        return (int) Math.min(LAST, (total + perPage - 1) / perPage);
    }

    /** The page the address asks for, 1-based; 1 where it asks for nonsense. */
    public static int number(QueryParameters parameters) {
        try {
            return Math.clamp(
                    Integer.parseInt(parameters.getSingleParameter(PARAMETER).orElse("1")), 1, LAST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
