package vn.vankho.extraction;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of files the portal takes: media type, the endings they bear, and which other content under these endings does no harm. */
enum FileKind {
    PDF("application/pdf", Family.PDF, "pdf"),
    DOC("application/msword", Family.OFFICE, "doc", "dot"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Family.OFFICE, "docx", "dotx"),
    WORD_XML("application/vnd.ms-wordml", Family.OFFICE),
    RTF("application/rtf", Family.OFFICE, "rtf"),
    ODT("application/vnd.oasis.opendocument.text", Family.OFFICE, "odt", "ott"),
    XLS("application/vnd.ms-excel", Family.OFFICE, "xls", "xlt"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Family.OFFICE, "xlsx", "xltx"),
    EXCEL_XML("application/vnd.ms-spreadsheetml", Family.OFFICE),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Family.OFFICE, "ods", "ots"),
    PPT("application/vnd.ms-powerpoint", Family.OFFICE, "ppt", "pps"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Family.OFFICE, "pptx", "ppsx"),
    ODP("application/vnd.oasis.opendocument.presentation", Family.OFFICE, "odp"),
    HTML("text/html", Family.TEXT, "html", "htm", "xhtml"),
    TXT("text/plain", Family.TEXT, "txt", "text", "csv", "md", "log"),
    EML("message/rfc822", Family.TEXT, "eml", "mht", "mhtml"),
    MSG("application/vnd.ms-outlook", Family.LETTER, "msg"),
    PNG("image/png", Family.IMAGE, "png"),
    JPEG("image/jpeg", Family.IMAGE, "jpg", "jpeg", "jpe", "jfif"),
    TIFF("image/tiff", Family.IMAGE, "tif", "tiff"),
    GIF("image/gif", Family.IMAGE, "gif"),
    BMP("image/bmp", Family.IMAGE, "bmp"),
    JP2("image/jp2", Family.IMAGE, "jp2", "jpx", "jpf", "j2k", "j2c");

    private enum Family {
        PDF,
        OFFICE,
        TEXT,
        LETTER,
        IMAGE
    }

    private final String mediaType;
    private final Family family;
    private final Set<String> endings;

    FileKind(String mediaType, Family family, String... endings) {
        this.mediaType = mediaType;
        this.family = family;
        this.endings = Set.of(endings);
    }

    static boolean isPage(String mediaType) {
        return mediaType.equals(HTML.mediaType);
    }

    static boolean isLetter(String mediaType) {
        return mediaType.equals(EML.mediaType) || mediaType.equals(MSG.mediaType);
    }

    String mediaType() {
        return mediaType;
    }

    /** Short name for sentences: PDF, DOCX, HTML. */
    String shown() {
        return name().replace('_', ' ');
    }

    /** Kind by the ending of a file name, or null where the portal knows none. */
    static @Nullable FileKind named(String ending) {
        for (var kind : values()) if (kind.endings.contains(ending)) return kind;
        return null;
    }

    /** The ending that files of a media type bear; empty where the portal knows none. */
    static String ending(String mediaType) {
        for (var kind : values()) {
            var ending = kind.name().toLowerCase(Locale.ROOT);
            if (kind.mediaType.equals(mediaType) && kind.endings.contains(ending)) return ending;
        }
        return "";
    }

    /**
     * Whether a file that says to be of this kind may hold that content. Word and Excel have always opened each other's formats, web
     * pages and plain text under .doc and .xls, so offices have such files; everything else under a wrong name is a mistake or an attack.
     */
    boolean mayHold(FileKind content) {
        if (this == content) return true;
        return switch (family) {
            case OFFICE -> content.family == Family.OFFICE || content.family == Family.TEXT;
            case IMAGE -> content.family == Family.IMAGE;
            case TEXT -> content.family == Family.TEXT;
            case PDF, LETTER -> false;
        };
    }
}
