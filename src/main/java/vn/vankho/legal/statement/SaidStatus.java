package vn.vankho.legal.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.vietnamese.VietnameseText;

/** The status that words of another register mean: "Văn bản hết hiệu lực", "Đang hiệu lực", codes such as HHL1P. */
final class SaidStatus {
    private record Words(Pattern pattern, EffectStatus status) {
        static Words of(String pattern, EffectStatus status) {
            return new Words(Pattern.compile("(?<!\\S)(?:" + pattern + ")(?!\\S)"), status);
        }
    }

    /** The first that occurs is meant; "không còn phù hợp" is the result of a review and says nothing of the effect. */
    private static final List<Words> ALL = List.of(
            Words.of(
                    "(?<!chua )(?:het hieu luc|bai bo|thay the|huy bo)(?: \\S+){0,2} (?:mot|1) phan|(?:mot|1) phan het hieu luc"
                            + "|con hieu luc (?:mot|1) phan|hhl1p|hhlmp",
                    EffectStatus.PARTLY_CEASED),
            Words.of("(?:ngung|dinh chi)(?: \\S+){0,2} (?:mot|1) phan|tnhl1p|nhl1p", EffectStatus.PARTLY_SUSPENDED),
            Words.of("chua (?:co |den ngay co )?hieu luc|cchl", EffectStatus.NOT_YET_IN_FORCE),
            Words.of("chua het hieu luc|het (?:tam )?ngung hieu luc", EffectStatus.IN_FORCE),
            Words.of(
                    "(?:het|khong con) (?:hieu luc|thoi han)|khong (?:con )?(?:co )?hieu luc|het han|(?:da |bi )+(?:thay the|bai bo|huy bo)|hhl",
                    EffectStatus.CEASED),
            Words.of("ngung hieu luc|dinh chi|tnhl|nhl", EffectStatus.SUSPENDED),
            Words.of("(?:con|dang|da|co)(?: con| co)? hieu luc|chl", EffectStatus.IN_FORCE));

    private SaidStatus() {}

    static Optional<EffectStatus> of(String words) {
        var plain = VietnameseText.fold(VietnameseText.normalise(words))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("(?<!\\S)hl(?!\\S)", "hieu luc")
                .strip();
        return ALL.stream()
                .filter(one -> one.pattern().matcher(plain).find())
                .map(Words::status)
                .findFirst();
    }
}
