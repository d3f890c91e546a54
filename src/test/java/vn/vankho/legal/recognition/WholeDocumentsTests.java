package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents of fictional offices in the forms that offices use, each with what is to be read of it above it. What is not listed must
 * not be read; căn cứ and dẫn chiếu are compared where the document lists any.
 */
class WholeDocumentsTests {
    private static final String RULE = "=====\n";
    private static final List<String> LISTED = List.of("căn cứ", "dẫn chiếu");

    static Stream<Path> documents() throws IOException {
        return Files.list(Path.of("src/test/resources/recognition")).sorted();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void all_that_a_document_says_is_read_and_nothing_else(Path file) throws IOException {
        var whole = Files.readString(file);
        int rule = whole.indexOf(RULE);
        var expected = whole.substring(0, rule).lines().toList();
        var read = said(LegalRecognition.read(List.of(whole.substring(rule + RULE.length()))));
        for (var kind : LISTED)
            if (expected.stream().noneMatch(line -> line.startsWith(kind + ":")))
                read.removeIf(line -> line.startsWith(kind + ":"));

        assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> said(Recognised read) {
        var lines = new ArrayList<String>();
        var header = read.header();
        add(lines, "số", header.number() == null ? null : header.number().verbatim());
        add(lines, "loại", header.typeName());
        add(lines, "cơ quan", header.issuer());
        add(lines, "ngày", header.issuedOn());
        add(lines, "trích yếu", header.title());
        var signed = read.signatories().stream().map(Signatory::name).collect(Collectors.joining("; "));
        add(lines, "ký", signed.isEmpty() ? null : signed);
        add(lines, "hiệu lực", read.effect() == null ? null : read.effect().on());
        add(lines, "đến hết", read.term() == null ? null : read.term().last());
        read.acts().forEach(act -> add(lines, label(act.kind()), act(act)));
        return lines;
    }

    private static void add(List<String> lines, String label, @Nullable Object said) {
        if (said != null) lines.add(label + ": " + said);
    }

    private static String label(ActKind kind) {
        return switch (kind) {
            case BASED_ON -> "căn cứ";
            case REFERS_TO -> "dẫn chiếu";
            default -> "làm";
        };
    }

    private static String act(ReadAct act) {
        return (label(act.kind()).equals("làm") ? act.kind() + " " : "")
                + act.target().shown()
                + (act.provisions() == null ? "" : " [" + act.provisions() + "]")
                + (act.on() == null ? "" : " từ " + act.on())
                + (act.last() == null ? "" : " đến " + act.last());
    }
}
