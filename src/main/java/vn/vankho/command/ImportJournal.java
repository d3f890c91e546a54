package vn.vankho.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * What an import has done, a line of JSON per file, written as it happens: the next run goes on from here. A line speaks of the portal and
 * the person that it was written for; all others are sent once more, and the portal knows the bytes that it has.
 */
final class ImportJournal implements AutoCloseable {
    /** The document by the file, as it was when it was sent. */
    private final Map<String, String> kept = new HashMap<>();

    private final Path file;
    private final String account;
    private final BufferedWriter out;

    /** @param account of the person at the portal that is spoken to, see {@code PortalClient.account} */
    ImportJournal(Path file, String account) throws IOException {
        this.account = account;
        this.file = file;
        // a disk that was full may have cut the last line in the middle of a letter
        var before = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        before.lines().forEach(this::read);
        try {
            out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            // a line that was cut off must not spoil the next one
            if (!before.isEmpty() && !before.endsWith("\n")) out.newLine();
        } catch (IOException e) {
            throw new CommandRefused(
                    "Không ghi được nhật ký %s, nên không thể làm tiếp khi bị ngắt; hãy chỉ nơi khác bằng --journal <tệp>."
                            .formatted(file));
        }
    }

    private void read(String line) {
        try {
            var entry = PortalClient.JSON.readTree(line);
            if (entry.path("state").asString("").equals("refused")) return;
            if (!entry.path("account").asString("").equals(account)) return;
            kept.put(
                    key(
                            entry.path("file").asString(""),
                            entry.path("size").asLong(),
                            entry.path("modified").asLong()),
                    entry.path("id").asString(""));
        } catch (JacksonException e) {
            // the last line of a run that was cut off
        }
    }

    /** Id of the document, where an earlier run kept the file and it has not changed since. */
    Optional<String> kept(ImportSource.Entry entry) {
        return Optional.ofNullable(kept.get(key(entry.path(), entry.size(), entry.modified())));
    }

    /** Files of these documents are sent once more. */
    void forget(Set<String> documents) {
        kept.values().removeAll(documents);
    }

    /** @throws CommandRefused when the disk is full, for example */
    synchronized void write(ImportSource.Entry entry, String state, String said) {
        try {
            line(entry, state, said);
        } catch (IOException e) {
            throw new CommandRefused(
                    "Không ghi được nhật ký %s (%s). Tệp đã lưu vẫn ở trong kho; chạy lại lệnh để làm tiếp."
                            .formatted(file, e.getMessage()));
        }
    }

    private void line(ImportSource.Entry entry, String state, String said) throws IOException {
        out.write(PortalClient.JSON.writeValueAsString(new TreeMap<>(Map.of(
                "account",
                account,
                "file",
                entry.path(),
                "size",
                entry.size(),
                "modified",
                entry.modified(),
                "state",
                state,
                state.equals("refused") ? "reason" : "id",
                said))));
        out.newLine();
        out.flush();
    }

    private static String key(String path, long size, long modified) {
        return path + "\n" + size + "\n" + modified;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
