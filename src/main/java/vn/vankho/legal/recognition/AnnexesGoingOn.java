package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Provision;

/**
 * Annexes of texts that go on applying after a merger, each until the day that is said of it: "Tiếp tục áp dụng … các nghị quyết tại Phụ lục I ban
 * hành kèm theo Nghị quyết này cho đến hết ngày …; tại Phụ lục II đến hết ngày …" (Luật 64/2025/QH15 Điều 54).
 */
final class AnnexesGoingOn {
    private static final Pattern SAYS = Pattern.compile(
            "(?isu)tiếp tục (?:được )?áp dụng[^.;]{0,300}?(?:phụ lục|danh mục)[^.;]{0,100}?(?:kèm theo|này|đến)[^.;]*"
                    + "(?:;(?![^.;]*(?:bãi bỏ|hết hiệu lực))[^.;]*phụ lục [^.;]*đến [^.;]*)*");
    private static final Pattern HEADING = Pattern.compile("(?iu)(?<!không )(?<!không được )(?<!không còn )tiếp tục");

    private static final String NUMBER = "(?:\\d{1,2}|(?-i:[IVXLC]+|[A-Z]))(?![\\p{L}\\d])";
    private static final Pattern NAMED =
            Pattern.compile("(?iu)phụ lục\\s+(?:số\\s+)?(" + NUMBER + "(?:\\s*(?:,|và)\\s*" + NUMBER + ")*)");
    private static final Pattern NEXT = Pattern.compile("(?iu)(?=phụ lục\\s)");

    /** @param last null: until something else is decided, or nobody can tell which day is meant */
    record Said(@Nullable LocalDate last) {}

    private final List<String> sentences;
    private final List<Provision> annexes;
    private final boolean single;

    AnnexesGoingOn(String articles, List<Provision> annexes) {
        this.sentences =
                SAYS.matcher(articles).results().map(MatchResult::group).toList();
        this.annexes = annexes;
        this.single = annexes.stream()
                        .filter(annex -> isOne(annex) && named(annex) == annex)
                        .count()
                == 1;
    }

    /** Also where its heading says that they go on until they are repealed, or though they had ended. */
    static boolean isOne(Provision annex) {
        return HEADING.matcher(annex.heading()).find();
    }

    /** What the articles say of an annex; without its number they mean the only one. Null: nothing. */
    @Nullable
    Said of(Provision annex) {
        var own = numbers(named(annex).label());
        var said = sentences.stream()
                .filter(one -> own.isEmpty() || numbers(one).isEmpty()
                        ? single
                        : numbers(one).containsAll(own))
                .toList();
        if (said.isEmpty()) return null;
        var days = said.stream().flatMap(one -> days(one, own)).collect(Collectors.toSet());
        return new Said(days.size() == 1 ? days.iterator().next() : null);
    }

    /** "PHỤ LỤC I / DANH MỤC …": the list below is the annex whose number stands above it. */
    private Provision named(Provision annex) {
        int at = annexes.indexOf(annex);
        var above = at < 1 ? annex : annexes.get(at - 1);
        boolean same = numbers(annex.label()).isEmpty()
                && !above.label().equals(annex.label())
                && above.heading().endsWith(annex.heading());
        return same ? above : annex;
    }

    /** One day holds for all that a sentence names; of several each has its own behind it. */
    private static Stream<LocalDate> days(String sentence, Set<String> own) {
        var all = Stream.of(NEXT.split(sentence))
                .filter(part -> day(part) != null)
                .toList();
        return all.stream()
                .filter(part -> all.size() == 1 || numbers(part).containsAll(own))
                .map(AnnexesGoingOn::day)
                .filter(Objects::nonNull);
    }

    private static @Nullable LocalDate day(String words) {
        return ActPeriod.of(ActKind.EXTENDS, words).last();
    }

    private static Set<String> numbers(String words) {
        return NAMED.matcher(words)
                .results()
                .flatMap(one -> Stream.of(one.group(1).split("\\s*(?:,|và)\\s*")))
                .map(one -> one.replaceFirst("^0+", ""))
                .collect(Collectors.toSet());
    }
}
