package vn.vankho.legal.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.vankho.document.DocumentData;

/** Tells whether a text was read for the register already. */
final class ReadingDigest {
    private ReadingDigest() {}

    /**
     * What a reading is made of: the text, what people entered, which goes before what is read, and the words that tell a field.
     *
     * @param fields mark of the fields that are known
     */
    static String of(DocumentData data, List<String> pages, int fields) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var said : List.of(
                    data.title(),
                    String.valueOf(data.number()),
                    String.valueOf(data.typeName()),
                    String.valueOf(data.issuer()),
                    String.valueOf(data.issuedOn()),
                    String.valueOf(data.effectiveFrom()),
                    String.valueOf(data.field()),
                    String.valueOf(fields))) sha.update((said + "\n").getBytes(StandardCharsets.UTF_8));
            for (var page : pages) sha.update(page.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
