package vn.vankho.demo;

import java.io.IOException;

/** A demonstration document as a real file: name and bytes. */
record DemoFile(String name, byte[] bytes) {
    /** In the format its name says. A PDF becomes a .docx where no font of the system has all Vietnamese letters. */
    static DemoFile of(DemoDocument document) throws IOException {
        var name = document.fileName();
        return switch (document.extension()) {
            case "docx" -> new DemoFile(name, WordFile.write(document));
            case "xlsx" -> new DemoFile(name, SheetFile.write(document));
            case "pdf" -> {
                var pdf = PdfFile.write(document);
                yield pdf != null
                        ? new DemoFile(name, pdf)
                        : new DemoFile(name.replaceFirst("\\.pdf$", ".docx"), WordFile.write(document));
            }
            case "html" -> new DemoFile(name, PlainFiles.html(document));
            case "rtf" -> new DemoFile(name, PlainFiles.rtf(document));
            case "eml" -> new DemoFile(name, PlainFiles.mail(document));
            default -> new DemoFile(name, PlainFiles.text(document));
        };
    }
}
