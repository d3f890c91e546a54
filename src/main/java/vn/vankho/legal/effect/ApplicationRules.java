package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectRules.Basis;
import vn.vankho.legal.effect.EffectRules.Validity;

/**
 * Where a text applies after provinces and communes changed (R10), and which of two texts does (R11): rows of {@code effect-rules.yaml}. They are said
 * to the reader and change no status.
 *
 * @param treaties names of types that are international treaties
 */
public record ApplicationRules(List<Territory> territory, List<Order> order, Set<String> treaties) {
    /** How units of government change. */
    public enum Change {
        /** Nhập. */
        MERGED,
        /** Chia, tách. */
        SPLIT,
        /** Điều chỉnh một phần địa giới. */
        BOUNDARY
    }

    /** Which text goes before, in words of the law. */
    public enum OrderRule {
        /** Đang có hiệu lực vào ngày xảy ra hành vi. */
        DAY_OF_ACT,
        /** Hiến pháp, also before a treaty. */
        CONSTITUTION,
        /** Điều ước quốc tế. */
        TREATY,
        /** Có hiệu lực pháp lý cao hơn. */
        HIGHER_FORCE,
        /** Cùng một cơ quan ban hành: văn bản ban hành sau. */
        LATER_TEXT,
        /** Văn bản mới không quy định trách nhiệm pháp lý hoặc quy định trách nhiệm nhẹ hơn: an exception that a person has to judge. */
        LIGHTER
    }

    /** @param says what becomes of texts from before the change, behind the name of the body */
    public record Territory(Change change, Validity validity, Basis basis, String says) {}

    public record Order(OrderRule rule, Validity validity, Basis basis) {}

    public ApplicationRules {
        territory = List.copyOf(territory);
        order = List.copyOf(order);
        treaties = Set.copyOf(treaties);
    }

    /** @param day of the change: the law of that day says what becomes of the texts */
    public Optional<Territory> territory(Change change, LocalDate day) {
        return territory.stream()
                .filter(one -> one.change() == change && one.validity().holds(day))
                .findFirst();
    }

    /** @param day of the act that a text is applied to */
    public Optional<Basis> basis(OrderRule rule, LocalDate day) {
        return order.stream()
                .filter(one -> one.rule() == rule && one.validity().holds(day))
                .findFirst()
                .map(Order::basis);
    }

    public boolean isTreaty(@Nullable String typeName) {
        return typeName != null && treaties.contains(typeName);
    }
}
