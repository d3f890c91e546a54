package vn.vankho.extraction.worker;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.worker.table.TooManyCells;
import vn.vankho.extraction.worker.table.TooManyRows;

/** Finds the reason a person can understand in what the parsers throw. */
final class Reasons {
    private static final int DETAIL = 300;

    private Reasons() {}

    static Answer.Trouble of(int id, Throwable thrown) {
        var detail = detail(thrown);
        int depth = 0;
        for (@Nullable Throwable t = thrown; t != null && depth++ < 20; t = t.getCause()) {
            switch (t) {
                case Trouble trouble -> {
                    return new Answer.Trouble(id, trouble.reason(), String.valueOf(trouble.getMessage()));
                }
                case TooManyRows _ -> {
                    return new Answer.Trouble(id, Trouble.TOO_MANY_ROWS, detail);
                }
                case TooManyCells _ -> {
                    return new Answer.Trouble(id, Trouble.TOO_MANY_CELLS, detail);
                }
                case StackOverflowError _ -> {
                    return new Answer.Trouble(id, Trouble.TOO_DEEP, detail);
                }
                case InvalidPasswordException _,
                        org.apache.tika.exception.EncryptedDocumentException _,
                        org.apache.poi.EncryptedDocumentException _ -> {
                    // the sentence says all; what the parser says of it helps nobody
                    return new Answer.Trouble(id, Trouble.ENCRYPTED, "");
                }
                default -> {
                    var message = String.valueOf(t.getMessage());
                    // a PDF that is locked to certificates, or by a program of its own
                    if (message.contains("No security handler for filter")
                            || message.contains("ecryption material is not compatible"))
                        return new Answer.Trouble(id, Trouble.ENCRYPTED, "");
                    if (message.contains("Zip bomb")
                            || message.contains("zip bomb")
                            || message.contains("exceeds the max size"))
                        return new Answer.Trouble(id, Trouble.ZIP_BOMB, detail);
                    if (t instanceof org.apache.poi.util.RecordFormatException && message.contains("allocate an array"))
                        return new Answer.Trouble(id, Trouble.TOO_BIG, detail);
                }
            }
        }
        return new Answer.Trouble(id, Trouble.DAMAGED, detail);
    }

    private static String detail(Throwable thrown) {
        var root = thrown;
        for (int i = 0; i < 20 && root.getCause() != null; i++) root = root.getCause();
        var text = root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.length() > DETAIL ? text.substring(0, DETAIL) : text;
    }
}
