package vn.vankho.legal.imports.row;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.statement.SourceWord;

/**
 * A row of a table, read.
 *
 * @param document of a register the text itself, of a list the text that has ceased, of a relation the older text
 * @param acting the decision of a list, the newer text of a relation; null in a register
 * @param relation label of the relation as it stands, or empty
 * @param status tình trạng as it stands, or empty
 * @param ceasedOn first day not in force, as the source says
 * @param provisions of the older text; empty: the whole, or a part that is not named
 * @param part only a part of the text
 * @param suspended it stands in a table of suspended texts alone
 * @param file name of its file, or empty
 * @param sentence what it rests on: reason of a list, quotation of a relation
 */
public record ReadRow(
        Named document,
        @Nullable Named acting,
        String relation,
        @Nullable String signatory,
        @Nullable String capacity,
        @Nullable String field,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate ceasedOn,
        @Nullable LocalDate until,
        String status,
        String provisions,
        boolean part,
        boolean suspended,
        String file,
        String sentence,
        List<Problem> problems) {
    public ReadRow {
        problems = List.copyOf(problems);
    }

    /** What it says of the effect of its text. */
    public SourceWord word() {
        return new SourceWord(status, ceasedOn, sentence, provisions, file);
    }

    /** Its file; the first one of a cell that names several, or an address. */
    public String fileName() {
        var first = file.split(";", 2)[0].strip();
        var path = first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notAnAddress) {
            return path;
        }
    }
}
