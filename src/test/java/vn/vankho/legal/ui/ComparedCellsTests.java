package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sides of a comparison are the two columns of a grid: a cell without words must keep its place. */
class ComparedCellsTests {
    /** Outside of a query of the width: on a phone the sides stand one below the other. */
    private static final Pattern HIDDEN =
            Pattern.compile("(?m)^(?!\\s)[^{}\\n]*?(?<selector>\\.vk-[\\w-]+:empty)[^{}\\n]*\\{[^}]*display: none");

    private static final Pattern CLASS = Pattern.compile("vk-[\\w-]+");

    @Test
    void a_paragraph_that_only_one_side_has_leaves_the_other_column_empty() throws IOException {
        var hidden = HIDDEN.matcher(Files.readString(Path.of("frontend/theme/vankho.css")))
                .results()
                .map(found -> found.group("selector").replaceAll("^\\.|:empty$", ""))
                .collect(Collectors.toSet());

        assertThat(hidden).isNotEmpty();
        assertThat(classesOfCells()).contains("vk-compare-cell").doesNotContainAnyElementsOf(hidden);
    }

    private static Set<String> classesOfCells() throws IOException {
        var script = Files.readString(Path.of("frontend/legal-compare.js"));
        var cell = script.substring(script.indexOf("function cell("));
        return CLASS.matcher(cell.substring(0, cell.indexOf("\n}\n")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
