package vn.vankho.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/** What an import has done, a line of JSON per file, written as it happens: the next run goes on from here. */
final class ImportJournal implements AutoCloseable {
    private final Set<String> kept = new HashSet<>();
    private final BufferedWriter out;

    ImportJournal(Path file) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : "";
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
            kept.add(key(
                    entry.path("file").asString(""),
                    entry.path("size").asLong(),
                    entry.path("modified").asLong()));
        } catch (JacksonException e) {
            // the last line of a run that was cut off
        }
    }

    /** Kept by an earlier run and not changed since. */
    boolean isKept(ImportSource.Entry entry) {
        return kept.contains(key(entry.path(), entry.size(), entry.modified()));
    }

    synchronized void write(ImportSource.Entry entry, String state, String said) throws IOException {
        out.write(PortalClient.JSON.writeValueAsString(new TreeMap<>(Map.of(
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
