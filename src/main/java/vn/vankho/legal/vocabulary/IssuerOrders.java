package vn.vankho.legal.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectRules.Level;

/**
 * Thứ bậc hiệu lực by the issuing body, for types that have none of their own (Luật 64/2025/QH15 Điều 4): rows of {@code issuer-orders.yaml}, the
 * operator's in {@code config/vocabulary}, else those that came with the portal.
 */
public record IssuerOrders(List<Row> rows) {
    /**
     * @param name key of the body's name, or of its beginning
     * @param codes in numbers, folded and upper case, without the digits of a term
     * @param level null: there is one such body
     */
    record Row(
            int order,
            String name,
            Set<String> codes,
            @Nullable Level level) {
        boolean isNamed(String issuer) {
            return issuer.equals(name) || issuer.startsWith(name + " ") || issuer.startsWith(name + ",");
        }

        boolean isOf(@Nullable Level said) {
            return level == null || said == null || level == said;
        }
    }

    public IssuerOrders {
        rows = List.copyOf(rows);
    }

    /**
     * All that it may be; empty: not known.
     *
     * @param issuer as written; null: the text does not say it, and its number counts
     * @param agency code in the number, folded and upper case
     * @param level null: not known
     */
    public List<Integer> of(@Nullable String issuer, @Nullable String agency, @Nullable Level level) {
        var named = issuer == null ? byCode(agency) : byName(String.valueOf(IssuerNames.key(issuer)));
        return named.stream()
                .filter(row -> row.isOf(level))
                .map(Row::order)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Row> byName(String issuer) {
        var named = rows.stream().filter(row -> row.isNamed(issuer)).toList();
        int longest = named.stream()
                .map(row -> row.name().length())
                .max(Comparator.naturalOrder())
                .orElse(0);
        return named.stream().filter(row -> row.name().length() == longest).toList();
    }

    private List<Row> byCode(@Nullable String agency) {
        if (agency == null) return List.of();
        var code = agency.replaceAll("\\d+$", "");
        return rows.stream().filter(row -> row.codes().contains(code)).toList();
    }
}
