package vn.vankho.command.recognition;

import static vn.vankho.command.recognition.AnswerTable.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.legal.recognition.CeasedRow;
import vn.vankho.legal.recognition.Recognised;

/** Published lists of ceased documents, row by row: the document with its day, whole or partly, and the last day where the row has it. */
final class ListScore {
    private final Map<String, List<Map<String, String>>> answers = new LinkedHashMap<>();
    private int right;
    private int wrong;
    private int missed;

    ListScore(List<AnswerTable> tables) {
        for (var table : tables)
            for (var row : table.rows())
                answers.computeIfAbsent(Fields.key(cell(row, "danh_muc")), _ -> new ArrayList<>())
                        .add(row);
    }

    void count(String source, Recognised read) {
        var rows = answers.get(Fields.key(source));
        if (rows == null || source.isEmpty()) return;
        var open = new ArrayList<>(read.ceased());
        for (var row : rows) {
            var found = open.stream().filter(one -> says(one, row)).findFirst();
            found.ifPresent(open::remove);
            if (found.isPresent()) right++;
            else missed++;
        }
        wrong += open.size();
    }

    Map<String, Object> report() {
        return FieldScore.shares(right, wrong, missed);
    }

    private static boolean says(CeasedRow read, Map<String, String> row) {
        var number = read.document().number();
        var issuedOn = read.document().issuedOn();
        boolean document = number != null
                && Fields.key(number.verbatim()).equals(Fields.key(cell(row, "so_ky_hieu")))
                && cell(row, "ngay_ban_hanh").equals(issuedOn == null ? "" : issuedOn.toString());
        boolean scope = cell(row, "phan").equals("toàn bộ") == (read.provisions() == null);
        // a list that is an annex of the repealing text prints no day: its own day of effect is meant
        boolean day = read.endedOn() == null && read.reason().isEmpty()
                || cell(row, "ngay_het_hieu_luc").equals(String.valueOf(read.endedOn()));
        return document && scope && day;
    }
}
