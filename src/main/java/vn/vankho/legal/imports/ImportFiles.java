package vn.vankho.legal.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vankho.extraction.FileTables;
import vn.vankho.legal.imports.table.Sheet;
import vn.vankho.legal.imports.table.TableFile;

/** Files that are sent, as tables: office files by a worker, text in this process. */
@Component
class ImportFiles {
    private static final int LONGEST_NAME = 255;

    private final FileTables tables;

    ImportFiles(FileTables tables) {
        this.tables = tables;
    }

    List<Sheet> read(String name, byte[] bytes) {
        return TableFile.read(name, bytes, this::office);
    }

    private List<Sheet> office(String name, byte[] bytes) {
        return tables
                .read(name, bytes, Sheet.MOST_ROWS, Sheet.MOST_COLUMNS, Sheet.LONGEST_CELL, Sheet.MOST_CELLS)
                .stream()
                .map(table -> new Sheet(table.name(), table.rows()))
                .toList();
    }

    static String name(String said) {
        var name = said.replace('\0', ' ').strip();
        if (name.isEmpty()) return "-";
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
