package vn.vankho.extraction.worker.pades;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The signatures that the form of a file names, packed ones too, and where on its pages they are seen. */
final class FormSignatures {
    /**
     * @param field its full name
     * @param page from 1; 0 where it is seen on none
     * @param packed whether it lies in an object stream. There it can never fit its file: the file was written anew after signing
     */
    record Place(String field, int page, boolean packed) {}

    private record Step(COSBase entry, String above) {}

    private FormSignatures() {}

    /** By their byte ranges, written as {@link #range} does. */
    static Map<String, Place> of(PdfFile file) throws IOException {
        try (var document = file.open()) {
            return of(document);
        }
    }

    private static Map<String, Place> of(PDDocument document) {
        var places = new LinkedHashMap<String, Place>();
        var form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        var open = new ArrayDeque<Step>();
        if (form != null) push(form.getCOSArray(COSName.FIELDS), "", open);
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var pages = new SeenWidgets(document);
        for (var step = open.poll(); step != null; step = open.poll()) {
            if (!(plain(step.entry) instanceof COSDictionary field) || !seen.add(field)) continue;
            var own = field.getString(COSName.T, "");
            var name = step.above.isEmpty() || own.isEmpty() ? step.above + own : step.above + "." + own;
            var kids = field.getCOSArray(COSName.KIDS);
            var signature = field.getCOSDictionary(COSName.V);
            if (signature != null && isSignature(signature))
                places.put(
                        range(signature),
                        new Place(
                                Names.plain(name),
                                pages.page(field, kids),
                                isPacked(document, field.getItem(COSName.V), step.entry)));
            else push(kids, name, open);
        }
        return places;
    }

    static boolean isSignature(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray
                && dictionary.getDictionaryObject(COSName.CONTENTS) != null;
    }

    static String range(COSDictionary signature) {
        return numbers(signature).toString();
    }

    /** Where what was signed ended. */
    static long end(COSDictionary signature) {
        var numbers = numbers(signature);
        return numbers.size() < 4 ? 0 : numbers.get(2) + numbers.get(3);
    }

    private static List<Long> numbers(COSDictionary signature) {
        var numbers = new ArrayList<Long>();
        var array = signature.getCOSArray(COSName.BYTERANGE);
        if (array != null)
            for (int i = 0; i < array.size() && i < 8; i++)
                numbers.add(array.getObject(i) instanceof COSNumber number ? number.longValue() : -1L);
        return numbers;
    }

    /** PDFBox notes the stream of a packed object as a negative place; what is no object by itself lies where its field does. */
    private static boolean isPacked(PDDocument document, COSBase signature, COSBase field) {
        var holder = signature instanceof COSObject ? signature : field;
        if (!(holder instanceof COSObject object) || object.getKey() == null) return false;
        var at = document.getDocument().getXrefTable().get(object.getKey());
        return at != null && at < 0;
    }

    private static void push(@Nullable COSArray entries, String above, ArrayDeque<Step> open) {
        if (entries != null) for (var entry : entries) if (entry != null) open.add(new Step(entry, above));
    }

    private static @Nullable COSBase plain(COSBase entry) {
        return entry instanceof COSObject object ? object.getObject() : entry;
    }
}
