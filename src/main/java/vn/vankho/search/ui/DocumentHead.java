package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentView;
import vn.vankho.document.ui.Badges;
import vn.vankho.document.ui.DocumentForm;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.search.Facet;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** What a document is, what the machine only thinks it is, and what can be done with it. */
class DocumentHead extends Div {
    private static final int LONG_TITLE = 240;

    DocumentHead(DocumentView view, DocumentParts parts, Runnable refresh) {
        addClassName("vk-document-head");
        var data = view.data();
        var viewer = parts.viewer();
        var top = new Div();
        top.addClassName("vk-document-top");
        if (data.number() != null) {
            var number = new Span(data.number());
            number.addClassName("vk-hit-number");
            top.add(number);
        }
        top.add(Badges.kind(data.kind()), Badges.access(data.access()));
        if (data.kind() == DocumentKind.LEGAL)
            top.add(new Badge(HitCard.status(Facet.STATUS_UNKNOWN), Badge.Tone.PLAIN));
        if (view.trashedAt() != null) top.add(new Badge(Say.text("document.inTrash.badge"), Badge.Tone.BAD));
        var title = new H1(data.title());
        title.addClassName("vk-document-title");
        add(top, title);
        if (data.title().length() > LONG_TITLE) shorten(title);
        add(facts(view, parts, viewer));
        if (!view.readFields().isEmpty() && view.trashedAt() == null) add(unconfirmed(view, parts, viewer, refresh));
        add(actions(view, parts, viewer, refresh));
    }

    /** A trích yếu of a whole page would push the document out of sight. */
    private void shorten(H1 title) {
        title.addClassName("vk-long");
        var whole = new Button(Say.text("search.title.whole"), event -> {
            title.removeClassName("vk-long");
            event.getSource().setVisible(false);
        });
        whole.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        add(whole);
    }

    static boolean mayChange(DocumentView view, Viewer viewer) {
        return view.trashedAt() == null
                && (viewer.may(Permission.EDIT)
                        || view.keptBy().equals(viewer.person()) && viewer.may(Permission.KEEP));
    }

    private static Component facts(DocumentView view, DocumentParts parts, Viewer viewer) {
        var data = view.data();
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("typeName", data.typeName());
        values.put("issuer", data.issuer());
        values.put("issuedOn", Formats.day(data.issuedOn()));
        values.put("effectiveFrom", Formats.day(data.effectiveFrom()));
        values.put("ceasedOn", Formats.day(data.ceasedOn()));
        values.put("field", data.field());
        values.put("unit", unitName(data, parts, viewer));
        values.put("tags", data.tags().stream().sorted().collect(Collectors.joining(", ")));
        var list = new Div();
        list.addClassName("vk-facts");
        values.forEach((name, value) -> {
            if (value != null && !value.isEmpty())
                list.add(fact(name, value, view.readFields().contains(name)));
        });
        var keeper = parts.people().names(Set.of(view.keptBy()), viewer).getOrDefault(view.keptBy(), "");
        list.add(fact("kept", Say.text("search.kept", keeper, Formats.moment(view.keptAt())), false));
        return list;
    }

    private static @Nullable String unitName(DocumentData data, DocumentParts parts, Viewer viewer) {
        if (data.unit() == null) return null;
        return parts.people().units(viewer).stream()
                .filter(unit -> unit.id().equals(data.unit()))
                .map(OrgUnit::name)
                .findFirst()
                .orElse(null);
    }

    private static Component fact(String name, String value, boolean read) {
        var label = new Span(Say.text("document.field." + name));
        label.addClassName("vk-fact-label");
        var fact = new Div(label, new Span(value));
        fact.addClassName("vk-fact");
        if (read) {
            fact.addClassName("vk-read");
            fact.getElement().setAttribute("title", Say.text("document.readByMachine"));
        }
        return fact;
    }

    private static Component unconfirmed(DocumentView view, DocumentParts parts, Viewer viewer, Runnable refresh) {
        var names = view.readFields().stream()
                .map(name -> Say.text("document.field." + name))
                .sorted()
                .collect(Collectors.joining(", "));
        var line = new Div(VaadinIcon.MAGIC.create(), new Span(Say.text("search.unconfirmed", names)));
        line.addClassName("vk-unconfirmed");
        if (mayChange(view, viewer)) {
            var confirm = new Button(Say.text("search.confirm"), _ -> {
                Notices.tried(() -> parts.documents().change(view.id(), view.revision(), view.data(), parts.viewer()));
                refresh.run();
            });
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(confirm);
        }
        return line;
    }

    private static Component actions(DocumentView view, DocumentParts parts, Viewer viewer, Runnable refresh) {
        var current = view.current();
        var download = new Anchor(
                DocumentRoutes.download(view.id(), current.id()),
                VaadinIcon.DOWNLOAD_ALT.create(),
                new Span(Say.text("search.download")));
        download.addClassNames("vk-button", "vk-primary");
        download.getElement().setAttribute("router-ignore", true);
        download.getElement().setAttribute("title", current.fileName() + ", " + Formats.size(current.size()));
        var actions = new Div(download);
        actions.addClassName("vk-document-actions");
        if (mayChange(view, viewer)) {
            actions.add(
                    button("search.edit", VaadinIcon.EDIT, () -> edit(DocumentForm.Part.ALL, view, parts, refresh)),
                    button(
                            "search.access",
                            VaadinIcon.LOCK,
                            () -> edit(DocumentForm.Part.ACCESS, view, parts, refresh)));
        }
        boolean own = view.keptBy().equals(viewer.person()) && viewer.may(Permission.KEEP);
        if (own || viewer.may(Permission.TRASH))
            actions.add(
                    view.trashedAt() == null
                            ? button("search.trash", VaadinIcon.TRASH, () -> trash(view, parts, refresh))
                            : button(
                                    "document.restore",
                                    VaadinIcon.ARROW_BACKWARD,
                                    () -> restore(view, parts, refresh)));
        return actions;
    }

    private static Button button(String key, VaadinIcon icon, Runnable deed) {
        return new Button(Say.text(key), icon.create(), _ -> deed.run());
    }

    private static void edit(DocumentForm.Part part, DocumentView view, DocumentParts parts, Runnable refresh) {
        new EditDialog(part, view, parts, refresh).open();
    }

    private static void trash(DocumentView view, DocumentParts parts, Runnable refresh) {
        var dialog = new ConfirmDialog(
                Say.text("search.trash.sure"),
                Say.text("search.trash.what", view.data().title()),
                Say.text("search.trash"),
                _ -> {
                    if (Notices.tried(() -> parts.documents().trash(view.id(), parts.viewer())))
                        Notices.done("search.trash.done");
                    refresh.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Say.text("uikit.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static void restore(DocumentView view, DocumentParts parts, Runnable refresh) {
        if (Notices.tried(() -> parts.documents().restore(view.id(), parts.viewer())))
            Notices.done("document.restore.done", view.data().title());
        refresh.run();
    }
}
