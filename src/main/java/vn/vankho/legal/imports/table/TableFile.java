package vn.vankho.legal.imports.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
import vn.vankho.shared.Refused;

/** The tables of a file that somebody sends, by what it is and not by what it is called. */
public final class TableFile {
    public static final int LARGEST = 50 * 1024 * 1024;

    private TableFile() {}

    /** @throws Refused where it is none of these forms, broken, locked, or holds no table */
    public static List<Sheet> read(String name, byte[] bytes) {
        var sheets =
                sheets(name, bytes).stream().filter(sheet -> !sheet.isEmpty()).toList();
        if (sheets.isEmpty()) throw new Refused("legal.import.file.empty", name);
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        if (rows > Sheet.MOST_ROWS) throw new Refused("legal.import.file.tooMany", name, rows, Sheet.MOST_ROWS);
        return sheets;
    }

    private static List<Sheet> sheets(String name, byte[] bytes) {
        if (bytes.length > LARGEST) throw new Refused("legal.import.file.tooLarge", name, LARGEST / 1024 / 1024);
        try {
            return switch (FileMagic.valueOf(new ByteArrayInputStream(bytes))) {
                case OOXML -> PackedSheets.read(name, bytes);
                case OLE2 -> OldSheets.read(bytes);
                case PDF, RTF, HTML, WORD2, GIF, PNG, JPEG, TIFF, EMF, WMF, BMP ->
                    throw new Refused("legal.import.file.form", name);
                default -> text(name, bytes);
            };
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refused refused) throw refused;
            throw new Refused("legal.import.file.broken", name);
        }
    }

    private static List<Sheet> text(String name, byte[] bytes) {
        var text = TextEncoding.decode(bytes).strip();
        if (text.startsWith("{") || text.startsWith("[")) return VbplJson.read(name, text);
        if (text.startsWith("<")) throw new Refused("legal.import.file.form", name);
        return List.of(new Sheet(name, CsvTable.rows(text)));
    }
}
