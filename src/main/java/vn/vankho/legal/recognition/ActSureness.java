package vn.vankho.legal.recognition;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which share of acts read from such words is right. Counted over the measured set by what the citation has and what of the document is
 * meant: a number with its day or issuer names one document, a number alone may be a misprint, a name alone may be of another year; a part
 * that is no place in the text (a procedure, a phrase) ends anywhere. The table stands in the benchmarks of recognition.
 */
final class ActSureness {
    private static final float FULL = .98f, NUMBER_ALONE = .95f, NAME_DATED = .95f, NAME_ALONE = .88f;
    /** Of the above, where a part is meant that is no place: so much of them is right to the last word. */
    private static final float VAGUE = .85f;
    /** A citation read off a picture: its digits may be wrong one by one. */
    private static final float SCANNED = .7f;
    /** It ends on the first day of a third text, and is proposed for that of the acting one: as good as not read. */
    private static final float WITH_OTHER = .5f;
    /** What stands before the name of the text may narrow it: an end of the whole is the dangerous guess. */
    private static final float UNCLEAR_PART = .6f;
    /** A list named several bodies, and the text is of one of them. */
    private static final float ONE_OF_MANY = .6f;

    private static final Pattern PLACE = Pattern.compile(
            "(?u)(?:Điều|khoản|điểm|Chương|Mục|Phụ lục|Mẫu)\\s(?:số\\s)?(?:\\d|[IVX]|[a-zđ](?!\\p{L}))");

    private ActSureness() {}

    /** Of references read through by hand so many stood as such, the others in the name of another text. */
    private static final float REFERENCE = .96f;

    static float of(ReadAct act, boolean scanned) {
        var target = act.target();
        boolean dated = target.issuedOn() != null || target.issuer() != null || target.year() != null;
        float named = target.number() == null ? dated ? NAME_DATED : NAME_ALONE : dated ? FULL : NUMBER_ALONE;
        if (act.kind() == ActKind.REFERS_TO) named *= REFERENCE;
        named *= switch (act.doubt()) {
            case NONE -> 1;
            case WITH_OTHER -> WITH_OTHER;
            case UNCLEAR_PART -> UNCLEAR_PART;
        };
        if (target.isOfOneOfMany()) named *= ONE_OF_MANY;
        return named * (isVague(act.provisions()) ? VAGUE : 1) * (scanned ? SCANNED : 1);
    }

    private static boolean isVague(@Nullable String provisions) {
        return provisions != null
                && !GeneralAct.isGeneral(provisions)
                && !PLACE.matcher(provisions).find();
    }
}
