package vn.vankho.legal.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.ApplicationRules.Change;

/** How one body came after another; the words of the law on territory differ by it (R10, Luật 64/2025/QH15 Điều 54 khoản 2). */
public enum SuccessionKind {
    /** Tiếp nhận chức năng, nhiệm vụ; đổi tên. */
    TAKEN_OVER(null),
    /** Nhập: the unit of the former one is a part of that of the newer one. */
    MERGED(Change.MERGED),
    /** Chia, tách: the unit of the former one became several. */
    SPLIT(Change.SPLIT),
    /** Điều chỉnh địa giới: a part of its unit went to the other one, and both go on. */
    BOUNDARY(Change.BOUNDARY);

    /** "Phường", "xã" and "tỉnh" have them; a ministry has none. */
    private static final Pattern LOCAL =
            Pattern.compile("(?:CHU TICH |THUONG TRUC )?(?:UY BAN NHAN DAN|HOI DONG NHAN DAN)(?: .*)?");

    private final @Nullable Change change;

    SuccessionKind(@Nullable Change change) {
        this.change = change;
    }

    /** What it is to the territory of texts; none: nothing. */
    public Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    /** Whether the former body is no more. */
    boolean ends() {
        return this != BOUNDARY;
    }

    /** What it mostly is where nobody says it. */
    public static SuccessionKind usual(String predecessor) {
        return LOCAL.matcher(String.valueOf(IssuerNames.key(predecessor))).matches() ? MERGED : TAKEN_OVER;
    }
}
