package vn.vankho.legal.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.imports.table.TableFile;

/** Real registers and lists that lie beside the project; without them "not run". */
class RealRegistersTests {
    private static final Path CORPUS = Path.of(System.getenv().getOrDefault("VANKHO_SHARED_DATA", "../shared/data"))
            .resolve("corpus");

    @Test
    void the_register_of_a_province_is_understood_and_only_what_is_wrong_is_called_wrong() throws IOException {
        var rows = rows("tables/binhduong.csv", Map.of());
        assertThat(rows).hasSize(1_414);
        System.out.println(problems(rows));
        assertThat(rows.stream()
                        .filter(row -> row.document().issuedOn() == null)
                        .count())
                .isLessThan(2);
        assertThat(rows.stream()
                        .filter(row -> row.problems().stream().anyMatch(Problem::isWrong))
                        .count())
                .isZero();
    }

    @Test
    void the_gazette_of_a_province_is_understood() throws IOException {
        var rows = rows("tables/congbao_sonla.csv", Map.of());
        System.out.println(problems(rows));
        assertThat(rows).hasSize(122);
        assertThat(rows)
                .allMatch(row -> row.document().issuer() != null
                        && row.effectiveFrom() != null
                        && row.capacity() != null
                        && row.document().type().matches("Quyết định|Nghị quyết"));
        assertThat(rows.stream()
                        .filter(row -> row.problems().stream().anyMatch(Problem::isWrong))
                        .count())
                .isZero();
    }

    @Test
    void numbers_without_files_lists_and_relations_are_understood() throws IOException {
        assertThat(rows("registry.csv", Map.of())).hasSize(1_612);
        assertThat(rows("danh_muc_het_hieu_luc/169-QĐ-BLĐTBXH.csv", Map.of()))
                .hasSize(34)
                .filteredOn(ReadRow::part)
                .hasSize(21);
        assertThat(rows("danh_muc_het_hieu_luc/18-2022-TT-BLĐTBXH.csv", Map.of()))
                .hasSize(35)
                .allMatch(row -> row.acting().number() != null && row.ceasedOn() != null);
        // three rows name no number ("33", "100/2016/", "146/2017/")
        var relations = rows("relations.csv", Map.of());
        assertThat(relations).hasSize(468);
        assertThat(relations.stream()
                        .filter(row -> row.problems().stream().anyMatch(Problem::isWrong))
                        .count())
                .isEqualTo(3);
    }

    private static String problems(List<ReadRow> rows) {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .collect(Collectors.groupingBy(
                        problem -> problem.key() + (problem.isWrong() ? "!" : ""),
                        Collectors.mapping(Problem::value, Collectors.toList())))
                .entrySet()
                .stream()
                .map(e -> e.getKey() + " " + e.getValue().size() + " "
                        + e.getValue().stream().limit(5).toList())
                .collect(Collectors.joining("\n"));
    }

    private static List<ReadRow> rows(String file, Map<Column, String> givens) throws IOException {
        var path = CORPUS.resolve(file);
        assumeTrue(Files.exists(path), "not run: " + path + " is not there");
        var sheet = TableFile.read(file, Files.readAllBytes(path), (_, _) -> List.of())
                .getFirst();
        var head = TableHead.of(sheet);
        var reader = new RowReader(head.kind(), head.columns(), givens, sheet.name(), List.of());
        var rows = new ArrayList<ReadRow>();
        for (var cells :
                sheet.rows().subList(head.first() + head.size(), sheet.rows().size()))
            reader.read(cells).ifPresent(rows::add);
        System.out.println(file + " " + head.kind() + " " + head.columns() + " " + rows.size());
        return rows;
    }
}
