package vn.vankho.legal.recognition;

import java.util.Optional;

/**
 * What a văn bản hợp nhất consolidates: the first document its head names, before those that amended it (Pháp lệnh
 * 01/2012/UBTVQH13). It has no day of effect of its own.
 */
final class Consolidation {
    private static final int HEAD = 6_000;
    private static final int SENTENCE = 400;

    private Consolidation() {}

    static Optional<ReadAct> in(RunningText running) {
        var head = running.text().substring(0, Math.min(HEAD, running.text().length()));
        return Citations.in(head).stream()
                .filter(cited -> cited.typeName() != null
                        && cited.number() != null
                        && !cited.number().groups().contains("VBHN"))
                .findFirst()
                .map(base -> {
                    int end = Math.min(head.length(), base.until() + SENTENCE);
                    var sentence = head.substring(base.from(), end).replaceAll("\\s+", " ");
                    return new ReadAct(ActKind.CONSOLIDATES, base, null, null, null, sentence, base.from(), end);
                });
    }
}
