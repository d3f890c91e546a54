package vn.vankho.search.ui;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.vankho.document.Attachments;
import vn.vankho.document.DocumentView;
import vn.vankho.identity.Viewer;

/**
 * Pictures in the reading view of a letter wait for its files: a scan pasted into the letter is one of these, and must not be seen here by
 * whom its file is not open to, because nobody has looked for a secrecy mark in it yet.
 */
final class HeldPictures {
    private static final Pattern PICTURE = Pattern.compile("\\ssrc=\"data:[^\"]*\"");

    private HeldPictures() {}

    /** @param body of the reading view */
    static boolean mustWait(String body, DocumentView view, DocumentParts parts, Viewer viewer) {
        if (!PICTURE.matcher(body).find()) return false;
        return parts.attachments().of(view.id(), viewer).files().stream()
                .map(Attachments.Line::document)
                .filter(Objects::nonNull)
                .anyMatch(file -> !parts.documents().current(file.id(), viewer).fileIsOpenTo(viewer));
    }

    /** The view with nothing where a picture was, which it shows as a picture that is not there. */
    static String without(String body) {
        return PICTURE.matcher(body).replaceAll(" src=\"\"");
    }
}
