package vn.vankho.legal.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.Scope;
import vn.vankho.vietnamese.VietnameseText;

/**
 * How a text stands by another register. It changes no status here.
 *
 * @param on the day it is about: the day of the end where one is said, else the day it was taken over
 * @param dated whether the source says the day itself
 */
public record SourceClaim(EffectStatus status, LocalDate on, boolean dated) {
    /** A register that goes on to write "còn hiệu lực" of a text with amendments does not mean that none of it ended. */
    private static final Set<EffectStatus> NOT_IN_FORCE = Set.of(EffectStatus.NOT_YET_IN_FORCE, EffectStatus.CEASED);

    private static final String DEED = "(?:sua doi|bo sung|thay the|bai bo|huy bo)";
    /** "Sửa đổi, bổ sung, thay thế" is one deed on parts (Luật 64/2025/QH15 Điều 8 khoản 3). */
    private static final Pattern DEEDS =
            Pattern.compile(DEED + "(?:(?:\\s*,\\s*|\\s+(?:va|hoac|hay)\\s+|\\s+)" + DEED + ")*");

    /**
     * @param words tình trạng as it stands there, or empty
     * @param ceasedOn the first day not in force, as the source says; it goes before words that were not kept up to date
     * @param taken the day the words were taken over
     */
    public static Optional<SourceClaim> of(String words, @Nullable LocalDate ceasedOn, LocalDate taken) {
        var said = SaidStatus.of(words);
        if (ceasedOn == null) return said.map(status -> new SourceClaim(status, taken, false));
        boolean part = said.filter(SourceClaim::isOfPart).isPresent();
        boolean later = ceasedOn.isAfter(taken)
                && said.filter(status -> status == EffectStatus.CEASED).isEmpty();
        if (later && !part) return said.map(status -> new SourceClaim(status, taken, false));
        return Optional.of(new SourceClaim(part ? said.get() : EffectStatus.CEASED, ceasedOn, true));
    }

    private static boolean isOfPart(EffectStatus status) {
        return status == EffectStatus.PARTLY_CEASED
                || status == EffectStatus.PARTLY_SUSPENDED
                || status == EffectStatus.SUSPENDED;
    }

    /** Whether the source says itself that all of the text is meant. */
    public static boolean isOfWhole(String words) {
        return folded(words).contains("toan bo");
    }

    private static String folded(String words) {
        return VietnameseText.fold(VietnameseText.normalise(words)).toLowerCase(Locale.ROOT);
    }

    /** The same of provisions that the source names. */
    public SourceClaim ofPart() {
        return switch (status) {
            case CEASED -> new SourceClaim(EffectStatus.PARTLY_CEASED, on, dated);
            case SUSPENDED -> new SourceClaim(EffectStatus.PARTLY_SUSPENDED, on, dated);
            case IN_FORCE, NOT_YET_IN_FORCE, PARTLY_CEASED, PARTLY_SUSPENDED -> this;
        };
    }

    /** Whether a text that stands so, by its events, stands otherwise. The check of data quality asks the same in SQL. */
    public boolean contradicts(Collection<EffectStatus> standing) {
        return status == EffectStatus.IN_FORCE
                ? standing.stream().anyMatch(NOT_IN_FORCE::contains)
                : !standing.contains(status);
    }

    /** What would have to be recorded for the source to be right; null: nothing ends by it. */
    public @Nullable EffectKind kind(String reason) {
        return switch (status) {
            case CEASED, PARTLY_CEASED -> end(reason);
            case SUSPENDED, PARTLY_SUSPENDED -> EffectKind.SUSPENDED;
            case IN_FORCE, NOT_YET_IN_FORCE -> null;
        };
    }

    /** Which part only a person can say. */
    public Scope scope() {
        return status == EffectStatus.CEASED || status == EffectStatus.SUSPENDED ? Scope.WHOLE : Scope.UNNAMED_PART;
    }

    /** What the reason says first: behind it stands the name of the text that did it, which may speak of other deeds. */
    private EffectKind end(String reason) {
        var said = isOfPart(status) ? SaidDeed.in(reason) : List.<SaidDeed>of();
        // what a list says of a part means the same in a register: an amendment and a repeal in one breath are neither
        if (!said.isEmpty()) return Objects.requireNonNullElse(said.getFirst().kind(), EffectKind.ANNOUNCED_CEASED);
        var words = folded(reason);
        var first = DEEDS.matcher(words);
        var deeds = first.find() ? first.group() : "";
        if (isOfPart(status)) {
            if (deeds.contains("sua doi")) return EffectKind.AMENDED;
            if (deeds.contains("bo sung"))
                return deeds.equals("bo sung") ? EffectKind.SUPPLEMENTED : EffectKind.AMENDED;
            return ended(deeds);
        }
        var end = ended(deeds);
        return end == EffectKind.ANNOUNCED_CEASED ? ended(words) : end;
    }

    private static EffectKind ended(String words) {
        if (words.contains("thay the")) return EffectKind.REPLACED;
        return words.contains("bai bo") || words.contains("huy bo") ? EffectKind.REPEALED : EffectKind.ANNOUNCED_CEASED;
    }
}
