package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.Documents;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;
import vn.vankho.shared.Texts;

/** A picture of a page has no words yet: its steps say so instead of pretending. */
class ScanTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    Texts texts;

    @Test
    void recognition_of_a_scan_is_skipped_with_a_sentence_and_it_is_found_by_what_people_said() throws Exception {
        var clerk = somebody("Nguyễn Thị Quét", Role.CLERK);
        var data = TestDocuments.data("Bản quét công văn đến", AccessLevel.INTERNAL);
        var id = TestDocuments.keep(documents, "quet.png", picture(), data, clerk);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));

        var steps = documents.look(id, clerk.viewer()).steps();
        assertThat(steps)
                .extracting(Step::kind, Step::state, Step::reason)
                .contains(
                        tuple(StepKind.READ, StepState.DONE, "extraction.scan"),
                        tuple(StepKind.RECOGNISE, StepState.SKIPPED, "extraction.noText"),
                        tuple(StepKind.INDEX, StepState.DONE, null));
        assertThat(texts.get(Texts.VIETNAMESE, "extraction.noText")).contains("chữ");
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, ThreadLocalRandom.current().nextInt(1, 0xffffff));
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
