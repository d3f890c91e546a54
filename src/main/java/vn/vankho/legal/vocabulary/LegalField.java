package vn.vankho.legal.vocabulary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lĩnh vực.
 *
 * @param parent name of the field it belongs to; null: it is one of the first level
 * @param ended not offered any more
 * @param revision null: not kept yet
 */
public record LegalField(
        UUID id,
        String name,
        @Nullable String parent,
        boolean ended,
        @Nullable Integer revision) {
    /** "Khoa học và Công nghệ › Sở hữu trí tuệ". */
    public String path() {
        return parent == null ? name : parent + " › " + name;
    }
}
