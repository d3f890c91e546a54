package vn.vankho.legal.intake;

import java.util.stream.Stream;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.CitedHeaders;
import vn.vankho.legal.head.NumbersOfFile;
import vn.vankho.legal.recognition.CeasedRow;
import vn.vankho.legal.recognition.Citations;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.legal.recognition.ReadAct;
import vn.vankho.legal.recognition.Recognised;

/** What a file calls other texts, each as fully as the file says it anywhere: a law by its name, all others by their number. */
final class NamesOfFile {
    private final LawsOfFile laws;
    private final NumbersOfFile numbers;

    NamesOfFile(Recognised read) {
        laws = new LawsOfFile(read.acts());
        var title = read.header().title();
        numbers = new NumbersOfFile(Stream.of(
                        read.acts().stream().map(ReadAct::target),
                        read.ceased().stream().map(CeasedRow::document),
                        // a title that names a text whole may be the name of the act in the articles only
                        (title == null ? Stream.<CitedDocument>of() : Citations.in(title).stream()))
                .flatMap(some -> some)
                .map(CitedHeaders::of)
                .toList());
    }

    LegalHeader told(CitedDocument cited) {
        return numbers.told(laws.told(CitedHeaders.of(cited)));
    }
}
