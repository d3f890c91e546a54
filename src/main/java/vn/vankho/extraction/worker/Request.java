package vn.vankho.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * One file to work on. Small files travel in the frame ({@code bytes}), large ones as a path in the spool folder of the worker.
 *
 * @param mediaType what the door found it to be, by content
 * @param argument what else the kind needs to know, or empty
 * @param target where to write what is made of the file; null where the answer itself carries it
 */
public record Request(
        int id,
        Kind kind,
        String mediaType,
        String argument,
        byte @Nullable [] bytes,
        @Nullable Path file,
        @Nullable Target target) {
    public Request(int id, Kind kind, String mediaType, byte @Nullable [] bytes, @Nullable Path file) {
        this(id, kind, mediaType, "", bytes, file, null);
    }

    /** @param mostBytes what would be larger is not made */
    public record Target(Path file, long mostBytes) {}

    /** What is wanted of the file. */
    public enum Kind {
        TEXT,
        /** The first page, small. */
        PICTURE,
        /** All pages of an image that browsers do not show, as PDF, written to the target. */
        PAGES,
        /** A page to read beside; the argument is its number, from 1. A JPEG. */
        PAGE,
        /** A copy as PDF with words behind its pictures, written to the target; the argument is a {@code WordLayer}. */
        SEARCHABLE,
        /** The words on the pictures of its pages; the argument is a {@code ScanOrder}. Each page is answered by itself. */
        SCAN,
        /** Nothing of it: whether it opens at all, without a password. */
        OPENING,
        /** The signatures of a PDF. */
        SIGNATURES,
        /** A letter of Outlook, or what Exchange wraps, as a letter of the mail, with all that is attached, written to the target. */
        LETTER,
        /** The tables of an office file, written to the target line by line; the argument is a {@code TableBounds}. */
        TABLES
    }

    InputStream open() throws IOException {
        if (bytes != null) return new ByteArrayInputStream(bytes);
        if (file != null) return Files.newInputStream(file);
        throw new IOException("a request without content");
    }

    SeekableByteChannel channel() throws IOException {
        if (bytes != null) return new SeekableInMemoryByteChannel(bytes);
        if (file != null) return Files.newByteChannel(file);
        throw new IOException("a request without content");
    }

    long size() throws IOException {
        if (bytes != null) return bytes.length;
        return file == null ? 0 : Files.size(file);
    }
}
