package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;
import vn.vankho.shared.Uuid7;

/** Bodies of units of government that were merged on one day by one text, as a row of {@code mergers} in {@code issuers.yaml} has them. */
final class Mergers {
    private final Level level;
    private final LocalDate since;
    private final String basis;
    private final List<IssuingBody> all = new ArrayList<>();

    private Mergers(Level level, LocalDate since, String basis) {
        this.level = level;
        this.since = since;
        this.basis = basis;
    }

    /** @param unconfirmed printed behind the text by which it came, where nobody has compared it with the gazette */
    static List<IssuingBody> bodies(Map<?, ?> row, String unconfirmed) {
        boolean confirmed = Boolean.TRUE.equals(row.get("confirmed"));
        var mergers = new Mergers(
                Level.valueOf(String.valueOf(row.get("level"))),
                LocalDate.parse(String.valueOf(row.get("since"))),
                row.get("basis") + (confirmed ? "" : unconfirmed));
        if (row.get("into") instanceof Map<?, ?> units && row.get("bodies") instanceof List<?> bodies)
            for (var body : bodies)
                units.forEach((newer, former) -> mergers.add(body.toString(), newer.toString(), (List<?>) former));
        return mergers.all;
    }

    private void add(String body, String newer, List<?> former) {
        var stays = body + " " + newer;
        all.add(new IssuingBody(Uuid7.next(), stays, level, null, null, List.of(), List.of(), null));
        for (var unit : former)
            all.add(new IssuingBody(
                    Uuid7.next(),
                    body + " " + unit,
                    level,
                    null,
                    since.minusDays(1),
                    List.of(new Succession(Uuid7.next(), stays, SuccessionKind.MERGED, since, basis)),
                    List.of(),
                    null));
    }
}
