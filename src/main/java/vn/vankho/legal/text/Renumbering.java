package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.legal.text.Amendment.Kind;
import vn.vankho.legal.text.Instruction.Swap;

/**
 * "Khoản 3 Điều 5 được đánh số lại thành khoản 4": what is said of a new number later would be put at the old one. It is followed where it is certain
 * which khoản or điểm bears which number then.
 */
final class Renumbering {
    private static final String PLACE = "(?:các\\s)?(?:(?:điều|khoản)\\s\\d|điểm\\s[a-zđ]\\d?(?!\\p{L}))";
    private static final Pattern SAID = Pattern.compile("(?iu)^(?:[^:“\"]{3,300}\\s)??"
            + "(?:(?:đánh|điều chỉnh)\\s(?:lại\\s)?(?:số|thứ tự)|chuyển|đổi|trở|sắp xếp lại)(?!\\p{L})"
            + "[^:“\"]{0,200}?(?<!\\p{L})(?:thành|là)\\s" + PLACE + "|^đánh\\s(?:lại\\s)?số\\s[^:“\"]{0,60}?" + PLACE);
    private static final Pattern BECOMES = Pattern.compile("(?iu)(?<!\\p{L})thành(?!\\p{L})");

    /** The sentence does more than that. */
    private static final Pattern MORE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:sửa đổi|bổ sung|thay thế|bãi bỏ|trừ)(?!\\p{L})");

    private Renumbering() {}

    static boolean isSaid(String sentence) {
        return SAID.matcher(sentence).find();
    }

    /** Whose numbers these are. @param above as {@link Places#in} */
    static List<String> articles(String sentence, String above) {
        var before = Places.in(BECOMES.split(sentence, 2)[0], above);
        return (before.isEmpty() ? Places.in(sentence, above) : before)
                .stream().map(place -> place.split("__")[0]).distinct().toList();
    }

    /**
     * Each place with its new anchor, in the order in which none takes the number of another; none: that is not certain.
     *
     * @param above as {@link Places#in}
     */
    static List<Swap> moves(String sentence, String above) {
        var halves = BECOMES.split(sentence, 2);
        if (halves.length < 2 || MORE.matcher(sentence).find()) return List.of();
        var from = Places.in(halves[0], above);
        if (from.isEmpty()) {
            var articles = articles(halves[1], above);
            if (articles.size() == 1) from = Places.in(halves[0], Places.words(articles.getFirst()));
        }
        var holders = from.stream().map(Passage::above).distinct().toList();
        if (holders.size() != 1 || holders.getFirst().isEmpty()) return List.of();
        var to = Places.in(halves[1], Places.words(holders.getFirst()));
        boolean paired = to.size() == from.size()
                && to.stream().allMatch(place -> Passage.above(place).equals(holders.getFirst()));
        return paired ? inTurn(from, to) : List.of();
    }

    private static List<Swap> inTurn(List<String> from, List<String> to) {
        var left = new ArrayList<Swap>();
        for (int i = 0; i < from.size(); i++)
            left.add(new Swap(Places.words(from.get(i)), to.get(i), List.of(from.get(i))));
        var moves = new ArrayList<Swap>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(one ->
                            left.stream().noneMatch(other -> other.places().contains(one.words())))
                    .findFirst();
            if (next.isEmpty()) return List.of();
            moves.add(next.get());
            left.remove(next.get());
        }
        return moves;
    }

    /**
     * What an amending text does, other numbers first: what it adds under an old number comes beside the provision that bore it. Where it does
     * something else to one of both numbers nobody can tell which provision it means, and the renumbering is told at its article.
     */
    static List<Amendment> ahead(List<Amendment> all) {
        var moves = all.stream().filter(one -> one.kind() == Kind.RENUMBER).toList();
        var others = all.stream().filter(one -> one.kind() != Kind.RENUMBER).toList();
        boolean certain = moves.stream().allMatch(move -> others.stream().noneMatch(one -> isInTheWay(move, one)));
        if (certain) return Stream.concat(moves.stream(), others.stream()).toList();
        return unmoved(all);
    }

    /** The same where the old numbers stay: what would come under one of them has no place either. */
    static List<Amendment> unmoved(List<Amendment> all) {
        var moves = all.stream().filter(one -> one.kind() == Kind.RENUMBER).toList();
        return all.stream()
                .map(one -> one.kind() == Kind.RENUMBER || takesOver(one, moves) ? told(one) : one)
                .distinct()
                .toList();
    }

    /** It would be read as new words of the provision that still bears its number. */
    private static boolean takesOver(Amendment one, List<Amendment> moves) {
        return one.kind() == Kind.ADD
                && moves.stream().anyMatch(move -> one.key().equals(move.key()));
    }

    private static boolean isInTheWay(Amendment move, Amendment other) {
        boolean atNew = meet(other.key(), move.words());
        return other.kind() == Kind.ADD
                ? atNew && !other.key().equals(move.key())
                : atNew || meet(other.key(), move.key());
    }

    private static boolean meet(String one, String other) {
        return !one.isEmpty() && (Passage.isIn(one, other) || Passage.isIn(other, one));
    }

    private static Amendment told(Amendment move) {
        var article = move.key().split("__")[0];
        return new Amendment(Kind.UNREAD, article, move.annexed(), List.of(), "", "", move.where(), move.from());
    }
}
