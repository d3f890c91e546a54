package vn.vankho.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.admin.Operations;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;

/** What the portal makes of the files is counted: pages of images, pictures of first pages, the index. */
class DerivedScreenTests extends AdminScreen {
    @Autowired
    Operations operations;

    @Autowired
    Documents documents;

    @Test
    void pages_and_pictures_of_an_image_count_and_stand_beside_the_index() throws Exception {
        var before = operations.derived(me.viewer());
        var clerk = somebody("Trần Thị Đo", Role.CLERK);
        TestDocuments.keep(documents, "anh.bmp", bmp(), TestDocuments.data("Ảnh đo", AccessLevel.INTERNAL), clerk);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var now = operations.derived(me.viewer());
            assertThat(now.pages()).isGreaterThan(before.pages());
            assertThat(now.pictures()).isGreaterThan(before.pictures());
            assertThat(now.index()).isPositive();
        });

        open(AdminRoutes.OPERATIONS, "");
        var card = words(find(DerivedCard.class).single());
        assertThat(card).contains("Dữ liệu dẫn xuất", "Trang đã vẽ", "Ảnh trang đầu", "Chỉ mục tìm kiếm", "Tệp gốc");
    }

    private static byte[] bmp() throws Exception {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, ThreadLocalRandom.current().nextInt(0xFFFFFF));
        image.setRGB(4, 4, ThreadLocalRandom.current().nextInt(0xFFFFFF));
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "bmp", out);
        return out.toByteArray();
    }
}
