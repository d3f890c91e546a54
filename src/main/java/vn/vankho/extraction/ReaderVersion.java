package vn.vankho.extraction;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which version of the portal's readers there is, and in which of them each kind of file was last read better than before. Each text is kept with the
 * version it was made by, so that an operator can have older ones made anew.
 */
final class ReaderVersion {
    /** Raised with a mend, and named below for each kind of file that it is for. */
    static final int NOW = 4;

    /** Of reading letters off pictures: raised when the same page is read better than before. */
    static final int OF_SCANS = 1;

    private static final Map<FileKind, Integer> MENDED = new EnumMap<>(Map.of(
            FileKind.DOC, 3,
            FileKind.DOCX, 2,
            FileKind.RTF, 3,
            FileKind.ODT, 1,
            FileKind.PPTX, 2,
            FileKind.XLS, 4,
            FileKind.XLSX, 4,
            FileKind.ODS, 1,
            FileKind.EML, 2,
            FileKind.MSG, 1));

    private ReaderVersion() {}

    /** Media types with the first version that reads them as well as the one of now; of others every text is as good as a new one. */
    static Map<FileKind, Integer> mended() {
        return MENDED;
    }
}
