package vn.vankho.extraction.worker.pades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;

/** Text boxes, stamps, drawings and other notes that somebody laid on pages after they were signed. */
final class LaterNotes {
    /** Draw nothing over the page, or belong to signing and to forms, which are told by themselves. */
    private static final Set<String> UNSEEN = Set.of("Widget", "Popup", "Link");

    private LaterNotes() {}

    /**
     * The pages, from 1, that show a note they did not show when the file had only so many bytes; empty, too, where it does not open as it was
     * then: that something was added is told all the same.
     */
    static List<Integer> pages(PdfFile file, long signed) {
        try (var then = file.openUpTo(signed);
                var now = file.open()) {
            var pages = new ArrayList<Integer>();
            for (int i = 0; i < now.getNumberOfPages(); i++) {
                var before = i < then.getNumberOfPages() ? notes(then.getPage(i)) : Set.<String>of();
                if (!before.containsAll(notes(now.getPage(i)))) pages.add(i + 1);
            }
            return pages;
        } catch (IOException | RuntimeException _) {
            return List.of();
        }
    }

    private static Set<String> notes(PDPage page) {
        var notes = new HashSet<String>();
        var all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++)
            if (all.getObject(i) instanceof COSDictionary note && isNote(note)) notes.add(look(all, i, note));
        return notes;
    }

    private static boolean isNote(COSDictionary note) {
        return !UNSEEN.contains(note.getNameAsString(COSName.SUBTYPE, "")) && SeenWidgets.isShown(note);
    }

    /** Which one it is and what it says: one that was moved or written over counts as another. */
    private static String look(COSArray all, int i, COSDictionary note) {
        var key = all.get(i) instanceof COSObject object ? String.valueOf(object.getKey()) : "";
        var place = note.getCOSArray(COSName.RECT);
        return key
                + note.getNameAsString(COSName.SUBTYPE)
                + (place == null ? "" : place.toList())
                + note.getString(COSName.CONTENTS, "");
    }
}
