package vn.vankho.legal.reading;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.paper.*;
import vn.vankho.legal.text.*;
class LookTests {
    @Test
    void look() throws Exception {
        var text = Files.readString(Path.of("/tmp/bg/L9/look.txt"));
        var paragraphs = LegalText.of(text).passages().stream()
                .map(one -> new Whole.Paragraph(new Merged.Line(one, Merged.State.KEPT, List.of()), false, List.of(), List.of(), List.of(), one.text().startsWith("Căn cứ")))
                .toList();
        paragraphs.forEach(one -> System.out.println("P " + one.line().passage().key() + " | " + one.line().passage().text()));
        var whole = new Whole(null, true, null, paragraphs, List.of(), List.of(), Map.of(), List.of(), List.of());
        var blocks = PaperBody.of(whole, new HappenedWords((key, values) -> key));
        var paper = new Paper("x", blocks, List.of());
        try (var out = Files.newOutputStream(Path.of("/tmp/bg/L9/look.docx"))) { WordPaper.write(paper, out); }
        try (var out = Files.newOutputStream(Path.of("/tmp/bg/L9/look.pdf"))) { PdfPaper.write(paper, vn.vankho.vietnamese.VietnameseFont.family().orElseThrow(), out); }
    }
}
