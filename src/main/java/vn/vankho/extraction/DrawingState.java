package vn.vankho.extraction;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.vankho.vietnamese.VietnameseFont;

/** What the portal draws pages with, a font with all letters of Vietnamese, looked for at the start, and LibreOffice. */
@Component("drawing")
public class DrawingState implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DrawingState.class);

    private final OfficeProgram office;
    private final @Nullable Path font;

    DrawingState(OfficeProgram office) {
        this.office = office;
        this.font = VietnameseFont.file().orElse(null);
        if (font == null)
            LOG.warn("Không có phông chữ đủ 134 chữ cái tiếng Việt (hãy cài DejaVu: apt install fonts-dejavu-core);"
                    + " hình và PDF do cổng vẽ có thể thiếu dấu.");
    }

    /** The font file, or null where the system has none with all letters. */
    public @Nullable Path font() {
        return font;
    }

    /** Key of the sentence why pages of old formats are not drawn; empty where they are. */
    public String officeTrouble() {
        return office.trouble();
    }

    /** Without a font documents are kept and found all the same: that is no reason to take the portal out of service. */
    @Override
    public Health health() {
        var health = font == null
                ? Health.unknown()
                : Health.up().withDetail("font", font.getFileName().toString());
        return health.withDetail("office", office.trouble().isEmpty() ? "drawn" : office.trouble())
                .build();
    }
}
