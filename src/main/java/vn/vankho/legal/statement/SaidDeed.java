package vn.vankho.legal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.recognition.Citations;
import vn.vankho.vietnamese.NamedPlaces;
import vn.vankho.vietnamese.VietnameseText;

/**
 * A deed that a reason speaks of. Behind its place stands the text that did it, with a place of its own ("tại khoản 3 Điều 1 Quyết định số …") and a
 * name that may speak of deeds, too.
 *
 * @param kind null: an amendment and a repeal in one breath
 * @param places anchors to which it was done; none: not said
 * @param words that say so
 */
record SaidDeed(@Nullable EffectKind kind, List<String> places, String words) {
    private static final String VERB = "(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)";
    /** "Sửa đổi, bổ sung, thay thế" is one deed on parts (Luật 64/2025/QH15 Điều 8 khoản 3). */
    private static final Pattern VERBS =
            Pattern.compile("(?iu)(?<passive>(?<!\\p{L})(?:được|bị)\\s+)?(?<!\\p{L})(?<verbs>" + VERB
                    + "(?:(?:\\s*,\\s*|\\s+(?:và|hoặc|hay)\\s+|\\s+)" + VERB + ")*)(?!\\p{L})");
    /** Before a verb that begins a clause. */
    private static final Pattern BEGINS =
            Pattern.compile("(?iu)(?:^|[;,.])\\s*(?:và\\s+|do\\s+|đã\\s+)?$|(?<!\\p{L})và\\s+$");

    private static final Pattern BY = Pattern.compile("(?iu)(?<!\\p{L})(?:tại|bởi|theo|bằng|do)(?!\\p{L})");
    /** Up to the text that did it; what a regulation was issued with ("kèm theo Quyết định số …") did nothing. */
    private static final Pattern AT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:tại|bởi|(?<!kèm )theo|bằng)\\s+(?:(?:điểm|khoản|điều|các)\\s[^;]{1,80}?)?$");

    /** Ends what is said of one text. */
    private static final Pattern SENTENCE = Pattern.compile(";|\\.\\s");

    private static final Pattern NEXT = Pattern.compile("(?iu)\\s*(?:,|(?<!\\p{L})và)\\s+");

    /** In order. */
    static List<SaidDeed> in(String said) {
        var reason = VietnameseText.normalise(said);
        var verbs = VERBS.matcher(reason)
                .results()
                .filter(one -> one.group("passive") != null
                        || BEGINS.matcher(reason.substring(0, one.start())).find() && !isOfName(reason, one))
                .toList();
        var deeds = new ArrayList<SaidDeed>();
        int from = 0;
        for (int i = 0; i < verbs.size(); i++) {
            var one = verbs.get(i);
            int until = i + 1 < verbs.size() ? border(reason, one.end(), verbs.get(i + 1)) : reason.length();
            var object = BY.split(reason.substring(one.end(), until), 2)[0];
            boolean passive = one.group("passive") != null;
            var places = NamedPlaces.of(passive ? reason.substring(from, one.start()) : object)
                    .anchors();
            deeds.add(new SaidDeed(
                    kind(one.group("verbs")),
                    places,
                    reason.substring(from, until).strip()));
            from = until;
        }
        return deeds;
    }

    /** Whether it was done to a place, to what holds it, or in it. */
    boolean meets(String place) {
        return places.stream().anyMatch(one -> Scope.isIn(one, place) || Scope.isIn(place, one));
    }

    /** To what of a place: "khoản 2 Điều 5" of Điều 5. */
    List<String> within(String place) {
        var inner = places.stream().filter(one -> Scope.isIn(one, place)).toList();
        return inner.isEmpty() ? List.of(place) : inner;
    }

    /**
     * Whether it is of the name that follows a cited number ("… ngày 20/6/2025 sửa đổi một số điều và bãi bỏ một số điều của Quy định …"): it says
     * neither to which provisions nor by which text.
     */
    private static boolean isOfName(String reason, MatchResult verb) {
        var said = SENTENCE.split(reason.substring(0, verb.start()), -1);
        if (Citations.in(said[said.length - 1]).isEmpty()) return false;
        var rest = SENTENCE.split(reason.substring(verb.end()), 2)[0];
        if (!NamedPlaces.of(BY.split(rest, 2)[0]).anchors().isEmpty()) return false;
        return Citations.in(rest).stream()
                .noneMatch(by -> AT.matcher(rest.substring(0, by.from())).find());
    }

    /** Where the clause of the next verb begins: with its own place, where that stands ahead of it. */
    private static int border(String reason, int from, MatchResult next) {
        if (next.group("passive") == null) return next.start();
        var between = reason.substring(from, next.start());
        int semicolon = between.lastIndexOf(';');
        if (semicolon >= 0) return from + semicolon + 1;
        var cited = Citations.in(between);
        if (!cited.isEmpty()) return from + cited.getLast().until();
        var comma = NEXT.matcher(between);
        return comma.find() ? from + comma.end() : from;
    }

    private static @Nullable EffectKind kind(String verbs) {
        var said = VietnameseText.fold(verbs).toLowerCase(Locale.ROOT);
        boolean ends = said.contains("bai bo") || said.contains("huy bo");
        boolean amends = said.contains("sua doi") || said.contains("bo sung");
        if (ends && amends) return null;
        if (said.contains("sua doi")) return EffectKind.AMENDED;
        if (amends) return said.equals("bo sung") ? EffectKind.SUPPLEMENTED : EffectKind.AMENDED;
        return said.contains("thay the") ? EffectKind.REPLACED : EffectKind.REPEALED;
    }
}
