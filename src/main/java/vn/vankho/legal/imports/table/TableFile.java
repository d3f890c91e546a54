package vn.vankho.legal.imports.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
import vn.vankho.shared.Refused;

/** The tables of a file that somebody sends, by what it is and not by what it is called. */
public final class TableFile {
    public static final int LARGEST = 50 * 1024 * 1024;

    private TableFile() {}

    /** Reads the tables of an office file, which may do anything to whoever parses it. */
    @FunctionalInterface
    public interface OfficeFiles {
        List<Sheet> read(String name, byte[] bytes);
    }

    /** @throws Refused where it is none of these forms, broken, locked, or holds no table */
    public static List<Sheet> read(String name, byte[] bytes, OfficeFiles office) {
        if (bytes.length > LARGEST) throw new Refused("legal.import.file.tooLarge", name, LARGEST / 1024 / 1024);
        var sheets = sheets(name, bytes, office).stream()
                .filter(sheet -> !sheet.isEmpty())
                .map(Dittos::written)
                .toList();
        if (sheets.isEmpty()) throw new Refused("legal.import.file.empty", name);
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        if (rows > Sheet.MOST_ROWS) throw new Refused("extraction.tables.tooMany", name, Sheet.MOST_ROWS);
        return sheets;
    }

    private static List<Sheet> sheets(String name, byte[] bytes, OfficeFiles office) {
        try {
            return switch (FileMagic.valueOf(new ByteArrayInputStream(bytes))) {
                case OOXML, OLE2 -> office.read(name, bytes);
                case PDF, RTF, HTML, WORD2, GIF, PNG, JPEG, TIFF, EMF, WMF, BMP ->
                    throw new Refused("legal.import.file.form", name);
                default -> text(name, bytes);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sheet> text(String name, byte[] bytes) {
        var text = TextEncoding.decode(bytes).strip();
        if (text.startsWith("{") || text.startsWith("[")) return VbplJson.read(name, text);
        if (text.startsWith("<")) throw new Refused("legal.import.file.form", name);
        return List.of(new Sheet(name, CsvTable.rows(name, text)));
    }
}
