package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.vankho.legal.LegalDocument;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Follows a text, or no longer. */
final class FollowButton extends Button {
    FollowButton(LegalDocument document, LegalParts parts, Runnable refresh) {
        var followed = parts.follows().of(document.id(), parts.viewer());
        var name = document.header().name();
        setText(Say.text(followed.isPresent() ? "legal.follow.stop" : "legal.follow"));
        setIcon((followed.isPresent() ? VaadinIcon.BELL_SLASH_O : VaadinIcon.BELL_O).create());
        addClickListener(_ -> {
            if (followed.isPresent()) parts.follows().unfollow(followed.get(), parts.viewer());
            else if (!Notices.tried(() -> parts.follows().follow(document.id(), parts.viewer()))) return;
            Notices.done(followed.isPresent() ? "legal.follow.stopped" : "legal.follow.done", name);
            refresh.run();
        });
    }
}
