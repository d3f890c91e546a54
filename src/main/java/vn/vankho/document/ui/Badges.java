package vn.vankho.document.ui;

import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** Labels that every list and page of documents shows the same way. */
public final class Badges {
    private Badges() {}

    public static Badge kind(DocumentKind kind) {
        return new Badge(
                Say.word("document.kind", kind), kind == DocumentKind.OTHER ? Badge.Tone.PLAIN : Badge.Tone.ACCENT);
    }

    public static Badge access(AccessLevel access) {
        return new Badge(
                Say.word("document.access", access),
                access == AccessLevel.RESTRICTED ? Badge.Tone.WARN : Badge.Tone.PLAIN);
    }
}
