package vn.vankho.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.PersonalToken;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Tokens for scripts, instead of the password: made here, shown once, taken back here. */
class TokensCard extends Section {
    /** Of those that open no door any more; of the others all, since whoever cannot see one cannot take it back. */
    private static final int DEAD_SHOWN = 20;

    private final transient PersonalTokens tokens;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();

    TokensCard(PersonalTokens tokens, CurrentViewer viewer, Clock clock) {
        this.tokens = tokens;
        this.viewer = viewer;
        this.clock = clock;
        addClassName("vk-card");
        list.addClassName("vk-rows");
        var make = new Button(Say.text("identity.token.add"), _ -> new TokenDialog(tokens, viewer, this::show).open());
        make.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2(Say.text("identity.token.title")), make);
        head.addClassName("vk-split");
        var api = new Anchor("api/docs", Say.text("identity.token.api"));
        api.getElement().setAttribute("router-ignore", true);
        add(head, new Paragraph(Say.text("identity.token.what")), api, list);
        show();
    }

    final void show() {
        list.removeAll();
        var mine = tokens.mine(viewer.get());
        var now = clock.instant();
        mine.stream().filter(token -> token.isUsable(now)).forEach(token -> list.add(item(token)));
        mine.stream().filter(token -> !token.isUsable(now)).limit(DEAD_SHOWN).forEach(token -> list.add(item(token)));
        if (mine.isEmpty()) list.add(new ListItem(new Div(new Span(Say.text("identity.token.none")))));
    }

    private ListItem item(PersonalToken token) {
        var name = new Span(token.name());
        name.addClassName("vk-row-title");
        var facts = new Span(String.join(" · ", facts(token)));
        facts.addClassName("vk-row-facts");
        var item = new ListItem(new Div(name, facts));
        if (token.revokedAt() != null) item.add(new Badge(Say.text("identity.token.revoked"), Badge.Tone.PLAIN));
        else if (!token.isUsable(clock.instant()))
            item.add(new Badge(Say.text("identity.token.expired"), Badge.Tone.WARN));
        else item.add(revoke(token));
        return item;
    }

    private static List<String> facts(PersonalToken token) {
        var facts = new ArrayList<String>();
        facts.add("vk_…" + token.hint());
        facts.add(Say.text("identity.token.made", Formats.moment(token.createdAt())));
        facts.add(
                token.expiresAt() == null
                        ? Say.text("identity.token.endless")
                        : Say.text("identity.token.until", Formats.moment(token.expiresAt())));
        facts.add(
                token.lastUsedAt() == null
                        ? Say.text("identity.token.unused")
                        : Say.text("identity.token.used", Formats.moment(token.lastUsedAt())));
        return facts;
    }

    private Button revoke(PersonalToken token) {
        var revoke = new Button(Say.text("identity.token.revoke"), _ -> {
            if (Notices.tried(() -> tokens.revoke(token.id(), viewer.get())))
                Notices.done("identity.token.revoke.done", token.name());
            show();
        });
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel(Say.text("identity.token.revoke.one", token.name()));
        return revoke;
    }
}
