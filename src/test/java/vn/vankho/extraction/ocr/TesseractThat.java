package vn.vankho.extraction.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The program that reads letters, with something that goes before it. */
public final class TesseractThat {
    private TesseractThat() {}

    /** @param before lines of a shell, done before each page is read; questions about the program itself are answered at once */
    public static Path does(String before, Path folder) throws IOException {
        var path = folder.resolve("tesseract-of-a-test");
        Files.writeString(path, """
                #!/bin/sh
                case "$1" in --*) exec %1$s "$@";; esac
                %2$s
                exec %1$s "$@"
                """.formatted(DrawnPage.tesseract().orElseThrow(), before));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        return path;
    }
}
