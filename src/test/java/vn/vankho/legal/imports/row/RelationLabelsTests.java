package vn.vankho.legal.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.imports.row.RelationLabels.Label;
import vn.vankho.shared.Texts;

/** What registers call a relation. */
class RelationLabelsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ngưng hiệu lực       | SUSPENDS_EFFECT | true
            gia hạn              | EXTENDS         | true
            Chấm dứt hiệu lực    | REPEALS         | true
            thu hồi              | REPEALS         | true
            tiếp tục có hiệu lực | CONTINUES       | true
            áp dụng trở lại      | REVIVES         | true
            Bản dịch             | TRANSLATES      | false
            """)
    void a_label_tells_kind_and_direction(String label, RelationKind kind, boolean outgoing) {
        assertThat(new RelationLabels(new Texts()).read(label)).contains(new Label(kind, outgoing, false));
    }

    @Test
    void what_a_person_said_counts_where_nobody_else_knows_it() {
        var meant = new Label(RelationKind.REPEALS, false, false);
        var labels = new RelationLabels(
                new Texts(),
                Map.of(RelationLabels.key("Văn bản hết hiệu lực"), meant, RelationLabels.key("thay thế"), meant));

        assertThat(labels.read("VĂN BẢN  hết hiệu lực")).contains(meant);
        assertThat(labels.isSaid("Văn bản hết hiệu lực")).isTrue();
        assertThat(labels.read("thay thế")).contains(new Label(RelationKind.REPLACES, true, false));
        assertThat(labels.isSaid("thay thế")).isFalse();
    }
}
