package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.StrictForm;

/** Who leafs through the scans in an office file does not have the whole of it read, or written anew, for each. */
class LeafedFileTests {
    private final LeafedFile leafed = new LeafedFile();

    @Test
    void a_page_of_the_file_that_was_read_last_is_taken_by_its_name() throws Exception {
        var file = request(StrictForm.of(scans(3)));
        assertThat(leafed.page(file, 1)).isNull();

        var shown = new ArrayList<byte[]>();
        new OfficeReader(new Limits(100_000, 3, 10, 10)).pasted(file, (_, _) -> {}, scans -> {
            leafed.note(file, scans);
            for (int no : scans.numbers()) shown.add(scans.page(no).bytes());
        });

        assertThat(shown).hasSize(3);
        for (int no = 1; no <= 3; no++)
            assertThat(leafed.page(file, no))
                    .isNotNull()
                    .extracting(Request::bytes)
                    .isEqualTo(shown.get(no - 1));
        assertThat(leafed.page(request(scans(3)), 1)).as("other bytes").isNull();
    }

    private static byte[] scans(int count) throws Exception {
        var file = new WordFile();
        for (int i = 0; i < count; i++) file.picture("a" + i + ".png", WordFile.image("png", 900 + i, 1_200));
        return file.bytes();
    }

    private static Request request(byte[] file) {
        return new Request(1, Request.Kind.PAGE, WordFile.TYPE, "1", file, null, null);
    }
}
