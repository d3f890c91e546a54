package vn.vankho.legal.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a văn bản hợp nhất consolidates: the first document its head names, before those that amended it (Pháp lệnh
 * 01/2012/UBTVQH13). It has no day of effect of its own.
 */
final class Consolidation {
    private static final int HEAD = 6_000;
    private static final int SENTENCE = 400;

    /** "Thông tư số … ngày …, có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:" */
    private static final Pattern IN_FORCE = Pattern.compile("(?iu),\\s+có hiệu lực\\s+(?:thi hành\\s+)?(?:kể\\s+)?từ");

    private Consolidation() {}

    /** @param text as it is printed in lines, of which {@code running} is the one to read */
    static Optional<ReadAct> in(RunningText running, String text) {
        int length = Math.min(HEAD, running.text().length());
        var head = running.text().substring(0, length);
        var cited = Citations.in(head).stream()
                .filter(one -> one.typeName() != null
                        && one.number() != null
                        && !one.number().groups().contains("VBHN"))
                .toList();
        return base(head, text.substring(0, length), cited).map(base -> {
            int end = Math.min(head.length(), base.until() + SENTENCE);
            var sentence = head.substring(base.from(), end).replaceAll("\\s+", " ");
            return new ReadAct(ActKind.CONSOLIDATES, base, null, null, null, sentence, base.from(), end);
        });
    }

    /**
     * Its title may name a text, too: that of an amending one, or of a decision that it was issued with. The line that says since when the text is in
     * force names the text itself first, of the type that stands above.
     */
    private static Optional<CitedDocument> base(String head, String printed, List<CitedDocument> cited) {
        var inForce = IN_FORCE.matcher(head);
        int before = inForce.find() ? inForce.start() : -1;
        var named = cited.stream()
                .filter(one -> one.from() < before && begins(printed, one.from()))
                .toList();
        var ofHeading = named.stream().filter(one -> isHeading(printed, one)).toList();
        return (ofHeading.isEmpty() ? named : ofHeading)
                .reversed().stream().findFirst().or(() -> cited.stream().findFirst());
    }

    private static boolean begins(String printed, int at) {
        int line = printed.lastIndexOf('\n', at - 1) + 1;
        return printed.substring(line, at).isBlank();
    }

    private static boolean isHeading(String printed, CitedDocument one) {
        var type = String.valueOf(one.typeName()).toUpperCase(Locale.ROOT);
        return printed.lines().anyMatch(line -> line.strip().equals(type));
    }
}
