package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;
import vn.vankho.shared.Uuid7;

/**
 * Units of government that were merged on one day by one text, as a row of {@code mergers} in {@code issuers.yaml} has them.
 *
 * @param basis the text by which it came, as the file names it
 * @param bodies of the units that stay and of those that went, these with who took their place
 */
record Mergers(Level level, LocalDate since, String basis, List<IssuingBody> bodies) {
    Mergers {
        bodies = List.copyOf(bodies);
    }

    /** @param unconfirmed printed behind the text by which it came, where nobody has compared it with the gazette */
    static Mergers of(Map<?, ?> row, String unconfirmed) {
        boolean confirmed = Boolean.TRUE.equals(row.get("confirmed"));
        var basis = String.valueOf(row.get("basis"));
        var level = Level.valueOf(String.valueOf(row.get("level")));
        var since = LocalDate.parse(String.valueOf(row.get("since")));
        var all = new ArrayList<IssuingBody>();
        if (row.get("into") instanceof Map<?, ?> units && row.get("bodies") instanceof List<?> bodies)
            for (var body : bodies)
                units.forEach((newer, former) -> {
                    var stays = body + " " + newer;
                    all.add(new IssuingBody(Uuid7.next(), stays, level, null, null, List.of(), List.of(), null));
                    for (var unit : (List<?>) former) {
                        var next = new Succession(
                                Uuid7.next(),
                                stays,
                                SuccessionKind.MERGED,
                                since,
                                basis + (confirmed ? "" : unconfirmed));
                        var until = since.minusDays(1);
                        all.add(new IssuingBody(
                                Uuid7.next(), body + " " + unit, level, null, until, List.of(next), List.of(), null));
                    }
                });
        return new Mergers(level, since, basis, all);
    }
}
