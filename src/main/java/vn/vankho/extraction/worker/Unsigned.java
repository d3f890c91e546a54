package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A copy without the signatures of its original: they hold for the bytes of that alone, and in a file written anew every program would call them
 * broken. Their pictures stay on the pages.
 */
final class Unsigned {
    private static final COSName SIGNATURE = COSName.SIG;
    private static final int READ_ONLY = 1;

    private Unsigned() {}

    static void make(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.PERMS);
        catalog.removeItem(COSName.getPDFName("DSS"));
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            form.removeItem(COSName.SIG_FLAGS);
            fields(form, COSName.FIELDS, false, new HashSet<>());
        }
        // a picture may be no part of the form any more
        for (var page : document.getPages()) fields(page.getCOSObject(), COSName.ANNOTS, false, new HashSet<>());
    }

    /** @param within whether they belong to a field of signatures, whose kind they then do not say again */
    private static void fields(COSDictionary holder, COSName key, boolean within, Set<COSDictionary> seen) {
        var fields = holder.getCOSArray(key);
        if (fields == null) return;
        for (int no = 0; no < fields.size(); no++) {
            if (!(fields.getObject(no) instanceof COSDictionary field) || !seen.add(field)) continue;
            boolean signs = within || SIGNATURE.equals(field.getCOSName(COSName.FT));
            if (signs) clear(field);
            fields(field, COSName.KIDS, signs, seen);
        }
    }

    /** Nobody is asked to sign in its place. */
    private static void clear(COSDictionary field) {
        field.removeItem(COSName.V);
        field.setInt(COSName.FF, field.getInt(COSName.FF, 0) | READ_ONLY);
    }
}
