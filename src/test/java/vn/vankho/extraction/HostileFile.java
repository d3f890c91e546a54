package vn.vankho.extraction;

import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * One row of the set of hostile files.
 *
 * @param name as it comes to the door
 * @param ends pattern of the states it may end in: the key of a refusal at the door, or what reading it, and drawing its first page
 *     where it has one, came to
 */
record HostileFile(String name, Callable<byte[]> bytes, String ends) {
    static final String READ = "read";
    static final String DAMAGED = "extraction.damaged";

    /** A file with pages to draw; what the drawing comes to is nobody's matter as long as it ends, and its worker does not. */
    static HostileFile drawn(String name, Callable<byte[]> bytes, String ends) {
        return new HostileFile(name, bytes, "(" + ends + ") (picture|none|extraction\\.(?!crashed)\\w+)");
    }

    static Stream<HostileFile> all() {
        return Stream.of(
                        OfficeSet.files(),
                        PageSet.files(),
                        PictureSet.files(),
                        TextSet.files(),
                        MarkupSet.files(),
                        OutlookSet.files(),
                        SpoiltSet.files())
                .flatMap(files -> files);
    }

    static HostileFile of(String name, Callable<byte[]> bytes, String ends) {
        return new HostileFile(name, bytes, ends);
    }

    @Override
    public String toString() {
        return name;
    }
}
