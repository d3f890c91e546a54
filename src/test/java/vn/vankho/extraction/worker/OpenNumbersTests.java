package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.DefaultHandler;

/** Lists of an OpenDocument as programs other than LibreOffice write them, and as none should. */
class OpenNumbersTests {
    private static final String STYLES = style("L1", "1", ".", 1) + style("L2", "a", ")", 1) + style("L0", "1", ".", 0);

    @Test
    void a_list_of_another_style_within_an_item_begins_anew() throws Exception {
        var text = list("L1", "", item("Một", letters("")) + item("Hai", letters("")))
                + list("L1", "", item("Ba", letters("")) + item("Bốn", letters(" continue-numbering='true'")));

        assertThat(lines(text))
                .containsExactly(
                        "1. Một", "a) x", "b) y", "2. Hai", "a) x", "b) y", "1. Ba", "a) x", "b) y", "2. Bốn", "c) x",
                        "d) y");
    }

    @Test
    void a_list_of_the_style_of_one_around_it_sets_that_one_back_by_nothing() throws Exception {
        var inner = list("L2", "", item("x", list("L1", "", item("trong", ""))));

        assertThat(lines(list("L1", "", item("Một", "") + item("Hai", inner) + item("Ba", ""))))
                .containsExactly("1. Một", "2. Hai", "a) x", "1. trong", "3. Ba");
    }

    @Test
    void what_stands_outside_of_all_lists_and_levels_is_read_without_a_number() throws Exception {
        assertThat(lines("<h outline-level='0'>Tên</h><list-item start-value='3'><p>Lạc</p></list-item>"))
                .containsExactly("Tên", "Lạc");
    }

    @Test
    void a_list_may_begin_with_nought() throws Exception {
        var again = "<list-item start-value='0'><p>Lại</p></list-item>";

        assertThat(lines(list("L0", "", item("Không", "") + item("Một", "") + item("Hai", "") + again)))
                .containsExactly("0. Không", "1. Một", "2. Hai", "0. Lại");
    }

    private static String letters(String said) {
        return list("L2", said, item("x", "") + item("y", ""));
    }

    private static String list(String style, String said, String items) {
        return "<list style-name='" + style + "'" + said + ">" + items + "</list>";
    }

    private static String item(String text, String inner) {
        return "<list-item><p>" + text + "</p>" + inner + "</list-item>";
    }

    /** The same on each of its levels. */
    private static String style(String name, String format, String behind, int start) {
        var levels = new StringBuilder("<list-style name='" + name + "'>");
        for (int level = 1; level <= 3; level++)
            levels.append("<list-level-style-number level='%d' num-format='%s' num-suffix='%s' start-value='%d'/>"
                    .formatted(level, format, behind, start));
        return levels + "</list-style>";
    }

    private static List<String> lines(String text) throws Exception {
        var styles = new OpenLists();
        parse(STYLES, styles);
        var shown = new StringBuilder();
        parse(text, new OpenNumbers(lines(shown), styles));
        return shown.toString().lines().toList();
    }

    private static DefaultHandler lines(StringBuilder shown) {
        return new DefaultHandler() {
            @Override
            public void characters(char[] text, int start, int length) {
                shown.append(text, start, length);
            }

            @Override
            public void endElement(String uri, String name, String qName) {
                if (name.equals("p") || name.equals("h")) shown.append('\n');
            }
        };
    }

    private static void parse(String inner, DefaultHandler handler) throws Exception {
        var parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        var file = new ByteArrayInputStream(("<file>" + inner + "</file>").getBytes(StandardCharsets.UTF_8));
        parsers.newSAXParser().parse(file, handler);
    }
}
