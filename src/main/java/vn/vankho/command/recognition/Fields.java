package vn.vankho.command.recognition;

import static vn.vankho.command.recognition.AnswerTable.cell;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.Recognised;
import vn.vankho.vietnamese.VietnameseText;

/** The fields of one group of files (digital, legacy, scan), each compared as people compare them. */
final class Fields {
    private final Map<String, FieldScore> scores = new LinkedHashMap<>();
    /** What a drawing beside the title leaves in a text: its measures. */
    private static final String DRAWING = " [a-z]*\\d{5,}(?= |$)";

    /** Titles are printed in front of where they were issued with; it is no part of them (Nghị định 30/2020/NĐ-CP, phụ lục I). */
    private static final String ISSUED_WITH = " (?:ban hanh )?kem theo (?:qd|nq|tt|quyet dinh|nghi quyet|thong tu) .*";

    private final Titles titles;
    private final FieldAnswers answers;
    private int files;

    Fields(Titles titles, FieldAnswers answers) {
        this.answers = answers;
        this.titles = titles;
    }

    /** @param row of the table of answers */
    void count(Map<String, String> row, Recognised read) {
        files++;
        var header = read.header();
        var number = header.number() == null ? "" : header.number().verbatim();
        boolean numberRight = key(cell(row, "so_ky_hieu")).equals(key(number));
        known("number", cell(row, "so_ky_hieu"), number, numberRight);
        known(
                "type",
                cell(row, "loai"),
                said(header.typeName()),
                plain(cell(row, "loai")).equals(plain(said(header.typeName()))));
        var issuedOn = day(header.issuedOn());
        boolean dayRight = cell(row, "ngay_ban_hanh").equals(issuedOn);
        known("issuedOn", cell(row, "ngay_ban_hanh"), issuedOn, dayRight);
        known(
                "issuer",
                cell(row, "co_quan"),
                said(header.issuer()),
                plain(cell(row, "co_quan")).equals(plain(said(header.issuer()))));
        known(
                "titleByTable",
                cell(row, "trich_yeu"),
                said(header.title()),
                title(row, cell(row, "trich_yeu")).equals(title(row, said(header.title()))));
        boolean titleRight =
                titles.of(row).stream().anyMatch(title -> title(row, title).equals(title(row, said(header.title()))));
        known("title", cell(row, "trich_yeu"), said(header.title()), titleRight);
        var signatory = read.signatory() == null ? "" : read.signatory().name();
        var signed = cell(row, "nguoi_ky").split(";")[0].strip();
        known("signatory", signed, signatory, plain(signed).equals(plain(signatory)));
        var field = read.field() == null ? null : read.field().name();
        answers.of(row)
                .ifPresent(
                        all -> score("field").count(String.join(" | ", all), said(field), answers.isOne(all, field)));
        if (!cell(row, "cach_ghi_hieu_luc").isEmpty()) {
            var from = day(read.effect() == null ? null : read.effect().on());
            score("effectiveFrom")
                    .count(
                            cell(row, "ngay_hieu_luc"),
                            from,
                            cell(row, "ngay_hieu_luc").equals(from));
        }
        if (read.sureness().number() && !cell(row, "so_ky_hieu").isEmpty())
            score("number").countSure(numberRight);
        if (read.sureness().day() && !cell(row, "ngay_ban_hanh").isEmpty())
            score("issuedOn").countSure(dayRight);
        if (read.sureness().title() && !cell(row, "trich_yeu").isEmpty())
            score("title").countSure(titleRight);
    }

    /** An empty cell of the table means unknown, not none. */
    private void known(String field, String answer, String said, boolean equal) {
        if (!answer.isEmpty()) score(field).count(answer, said, equal);
    }

    private FieldScore score(String field) {
        return scores.computeIfAbsent(field, _ -> new FieldScore());
    }

    Map<String, Object> report() {
        var report = new LinkedHashMap<String, Object>();
        report.put("files", files);
        scores.forEach((field, score) -> report.put(field, score.report()));
        return report;
    }

    /** A number as it stands: blanks, kinds of dashes and of Đ are forgiven, leading zeros are not. */
    static String key(String number) {
        return VietnameseText.plainSigns(Normalizer.normalize(number, Normalizer.Form.NFC))
                .replace('Ð', 'Đ')
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    static String plain(String text) {
        return VietnameseText.fold(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** Titles of laws are written with the type or without it, those of others with "Về việc" or without it. */
    private static String title(Map<String, String> row, String title) {
        return plain(title)
                .replaceAll(DRAWING, "")
                .replaceFirst(ISSUED_WITH, "")
                .replaceFirst("^" + plain(cell(row, "loai")) + " ", "")
                .replaceFirst("^(?:ve viec|v v|ve) ", "");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
