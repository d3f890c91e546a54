package vn.vankho.command;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A folder of scans of which a typed text exists ({@code pairs/scan_text.csv}), with plain readings of first and last pages where they are there. */
record ScanPairs(Path folder) {
    private static final String LIST = "pairs/scan_text.csv";
    private static final int SHORT_HASH = 12;

    /** The folder, or {@code corpus} in it; null where there is no list. */
    static @Nullable ScanPairs in(Path folder) {
        for (var one : List.of(folder, folder.resolve("corpus")))
            if (Files.isReadable(one.resolve(LIST))) return new ScanPairs(one);
        return null;
    }

    /**
     * A scan and the text of its document.
     *
     * @param readings where plain readings of it would be: {@code <this>.p1.txt}, {@code <this>.plast.txt}
     */
    record Pair(Path scan, String typed, String readings) {
        /** First and last; all that have a plain reading where some have. */
        List<Integer> pages(int count) {
            var both = IntStream.of(1, count).distinct().boxed().toList();
            var known =
                    both.stream().filter(no -> Files.isReadable(reading(no))).toList();
            return known.isEmpty() ? both : known;
        }

        Optional<String> plain(int no) throws IOException {
            return Files.isReadable(reading(no)) ? Optional.of(Files.readString(reading(no))) : Optional.empty();
        }

        private Path reading(int no) {
            return Path.of(readings + (no == 1 ? ".p1.txt" : ".plast.txt"));
        }
    }

    List<Pair> all() throws IOException, GeneralSecurityException {
        var pairs = new ArrayList<Pair>();
        var text = Files.readString(folder.resolve(LIST)).replace("\uFEFF", "");
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(text))) {
            for (var row : rows) {
                var scan = folder.resolve(row.get("scan"));
                var readings = folder.resolve("ocr_tesseract").resolve(shortHash(scan));
                pairs.add(new Pair(scan, Files.readString(folder.resolve(row.get("text"))), readings.toString()));
            }
        }
        return pairs;
    }

    private static String shortHash(Path scan) throws IOException, GeneralSecurityException {
        var sha1 = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(scan));
        return HexFormat.of().formatHex(sha1).substring(0, SHORT_HASH);
    }
}
