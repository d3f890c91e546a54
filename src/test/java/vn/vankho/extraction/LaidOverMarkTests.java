package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.vankho.document.DocumentRoom;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.identity.Role;
import vn.vankho.vietnamese.DocumentHeader;

/** A mark of secrecy that a tool has put on a finished PDF. Its fonts have no Vietnamese: it is written as scanners and typists do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaidOverMarkTests {
    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDRectangle BOX = new PDRectangle(200, 30);

    private WorkerPool pool;

    @BeforeAll
    void start() {
        pool = Workers.pool(30, 20, 20_000);
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    private interface Later {
        void put(PDDocument document, PDPage page) throws Exception;
    }

    @Test
    void words_that_are_drawn_last_and_stand_first_are_a_mark() throws Exception {
        var read = read((document, page) -> {
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                write(content, "TOI MAT", 760);
            }
        });

        assertThat(DocumentHeader.secrecyMark(read.firstPage())).isEmpty();
        assertThat(read.mark()).isEqualTo("TỐI MẬT");
    }

    @Test
    void a_text_box_and_a_stamp_over_the_page_are_a_mark() throws Exception {
        var box = new PDAnnotationMarkup();
        box.getCOSObject().setName("Subtype", "FreeText");
        box.setContents("TUYỆT MẬT");
        assertThat(laid(box).mark()).isEqualTo("TUYỆT MẬT");

        var stamp = new PDAnnotationRubberStamp();
        assertThat(drawn(stamp, "TOI MAT").mark()).isEqualTo("TỐI MẬT");
        assertThat(drawn(stamp, "DA KIEM TRA").mark()).isEmpty();
    }

    @Test
    void a_note_that_speaks_of_a_mark_and_a_page_without_one_bear_none() throws Exception {
        var note = new PDAnnotationMarkup();
        note.getCOSObject().setName("Subtype", "Text");
        note.setContents("MẬT");

        assertThat(laid(note).mark()).isEmpty();
        assertThat(read((_, _) -> {}).mark()).isEmpty();
    }

    @Test
    void a_version_with_such_a_mark_is_put_away() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var id = room.keep("công văn.txt", "công văn", null, clerk);
            var version = room.documents.view(id, clerk).current().id();
            var check = new SecrecyCheck(room.feed);

            assertThat(check.putsAway(version, text(""))).isFalse();
            assertThat(check.putsAway(version, text("TỐI MẬT"))).isTrue();
        }
    }

    private static FileText text(String mark) {
        return new FileText(
                1, 8, 0, false, "", "", "Công văn", "", List.of(), List.of(), new byte[0], new byte[0], mark, null);
    }

    private FileText laid(PDAnnotation annotation) throws Exception {
        annotation.setRectangle(BOX);
        return read((_, page) -> page.setAnnotations(List.of(annotation)));
    }

    private FileText drawn(PDAnnotation stamp, String words) throws Exception {
        stamp.setRectangle(BOX);
        return read((document, page) -> {
            var appearance = new PDAppearanceStream(document);
            appearance.setBBox(BOX);
            appearance.setResources(new PDResources());
            try (var content = new PDPageContentStream(document, appearance)) {
                write(content, words, 10);
            }
            var all = new PDAppearanceDictionary();
            all.setNormalAppearance(appearance);
            stamp.setAppearance(all);
            page.setAnnotations(List.of(stamp));
        });
    }

    private FileText read(Later later) throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                write(content, "UBND TINH AN BINH", 740);
                write(content, "BAO CAO", 720);
                write(content, "1. Tinh hinh chung", 700);
            }
            later.put(document, page);
            document.save(out);
            var answer = Workers.read(pool, FileKind.PDF.mediaType(), out.toByteArray());
            if (answer instanceof Answer.Text(int _, var read)) return read;
            throw new AssertionError("no text but " + answer);
        }
    }

    private static void write(PDPageContentStream content, String words, float y) throws Exception {
        content.beginText();
        content.setFont(FONT, 12);
        content.newLineAtOffset(40, y);
        content.showText(words);
        content.endText();
    }
}
