package vn.vankho.command.recognition;

import static vn.vankho.command.recognition.AnswerTable.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.Recognised;

/**
 * What documents do to others, by kind. A document counts for a kind when the table has at least one of that kind for it: then all that was
 * read of the kind in it is right or wrong. Of the others the table does not say whether they were looked through.
 */
final class RelationScores {
    private static final Map<String, Set<String>> READ_AS = Map.of(
            "basedOn", Set.of("BASED_ON"),
            "amends", Set.of("AMENDS", "SUPPLEMENTS"),
            "replaces", Set.of("REPLACES"),
            "repeals", Set.of("REPEALS"),
            "consolidates", Set.of("CONSOLIDATES"));
    private static final List<String> KINDS = List.of("basedOn", "amends", "replaces", "repeals", "consolidates");

    /** kind, source, targets. */
    private final Map<String, Map<String, Set<String>>> answers = new HashMap<>();

    private final Map<String, Map<String, Set<String>>> read = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();

    RelationScores(AnswerTable table) {
        for (var row : table.rows()) {
            var kind = kind(cell(row, "quan_he").toLowerCase(Locale.ROOT));
            // "hợp nhất" rows of a consolidated text list what amended its base: that is said of others
            if (kind != null) put(answers, kind, key(cell(row, "van_ban_nguon")), key(cell(row, "van_ban_dich")));
        }
    }

    void count(String source, Recognised recognised) {
        if (source.isEmpty()) return;
        for (var act : recognised.acts()) {
            var number = act.target().number();
            var target = key(number == null ? act.target().shown() : number.verbatim());
            for (var kind : KINDS) {
                if (!READ_AS.getOrDefault(kind, Set.of()).contains(act.kind().name())) continue;
                put(read, kind, key(source), target);
                found.merge(kind, 1, Integer::sum);
            }
        }
        for (var kind : KINDS)
            read.computeIfAbsent(kind, _ -> new HashMap<>()).computeIfAbsent(key(source), _ -> new HashSet<>());
    }

    Map<String, Object> report() {
        var report = new LinkedHashMap<String, Object>();
        for (var kind : KINDS) {
            int right = 0;
            int said = 0;
            int known = 0;
            int files = 0;
            for (var source : answers.getOrDefault(kind, Map.of()).entrySet()) {
                var all = read.getOrDefault(kind, Map.of()).get(source.getKey());
                if (all == null) continue;
                // laws are named without a number: they count where the table names them so
                boolean byName = !source.getValue().stream().allMatch(RelationScores::isNumber);
                var targets = all.stream()
                        .filter(target -> byName || isNumber(target))
                        .toList();
                files++;
                known += source.getValue().size();
                said += targets.size();
                right += (int)
                        targets.stream().filter(source.getValue()::contains).count();
            }
            // of what the table does not have nothing was measured
            var shares = files == 0
                    ? new LinkedHashMap<String, Object>()
                    : FieldScore.shares(right, said - right, known - right);
            shares.put("documents", files);
            shares.put("readInAll", found.getOrDefault(kind, 0));
            report.put(kind, shares);
        }
        return report;
    }

    /** In the words of the table, by the code of the kind (CAN_CU) or by the name of the figure (basedOn). */
    private static @Nullable String kind(String said) {
        for (var kind : KINDS) if (said.equals(kind.toLowerCase(Locale.ROOT))) return kind;
        var words = Fields.plain(said);
        if (words.startsWith("can cu")) return "basedOn";
        if (words.contains("sua doi") || words.contains("bo sung") || words.contains("dieu chinh")) return "amends";
        if (words.contains("thay the")) return "replaces";
        if (words.contains("bai bo") || words.contains("het hieu luc")) return "repeals";
        return words.contains("hop nhat") ? "consolidates" : null;
    }

    /** Zeros ahead are forgiven here: "Nghị định 4/2017" cites 04/2017. */
    private static String key(String number) {
        return Fields.key(number).replaceFirst("^0+(?=\\d)", "");
    }

    private static boolean isNumber(String target) {
        return target.matches("\\d.*");
    }

    private static void put(Map<String, Map<String, Set<String>>> all, String kind, String source, String target) {
        all.computeIfAbsent(kind, _ -> new HashMap<>())
                .computeIfAbsent(source, _ -> new HashSet<>())
                .add(target);
    }
}
