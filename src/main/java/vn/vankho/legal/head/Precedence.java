package vn.vankho.legal.head;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.ApplicationRules;
import vn.vankho.legal.effect.ApplicationRules.OrderRule;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.vocabulary.KnownTypes;
import vn.vankho.shared.Days;

/**
 * R11: which of two texts that say different things of one matter is applied to an act of a day (Luật 64/2025/QH15 Điều 58, 80/2015/QH13 Điều 156). A
 * hint: that they speak of the same matter is for a person to say.
 *
 * @param why the rule that decides, with its article, or why none does
 * @param unless what a person has to judge beside it; null: nothing
 */
public record Precedence(
        Which which, LegalWarning why, @Nullable LegalWarning unless) {
    /** Which text goes before. */
    public enum Which {
        FIRST,
        SECOND,
        /** Không xác định được. */
        UNDETERMINED
    }

    /**
     * @param statuses on the day of the act
     * @param normative whether it is a văn bản quy phạm pháp luật; null: it may be one
     */
    public record Candidate(
            LegalHeader header,
            Set<EffectStatus> statuses,
            @Nullable Boolean normative) {
        public Candidate {
            statuses = Set.copyOf(statuses);
        }

        boolean isInForce() {
            return statuses.stream().anyMatch(IN_FORCE::contains);
        }
    }

    private static final Set<EffectStatus> IN_FORCE =
            EnumSet.of(EffectStatus.IN_FORCE, EffectStatus.PARTLY_CEASED, EffectStatus.PARTLY_SUSPENDED);
    /** Thứ bậc of Hiến pháp. */
    private static final Force HIGHEST = new Force(1, 1);

    /** The rules in the order in which they are asked; the first that decides is told. */
    public static Precedence of(
            Candidate first, Candidate second, LocalDate day, KnownTypes types, ApplicationRules rules) {
        var asked = new Asked(first, second, day, types, rules);
        for (var one : List.of(first, second)) {
            if (Boolean.FALSE.equals(one.normative()) && !asked.isTreaty(one))
                return undetermined("legal.order.none.administrative", name(one));
            if (one.statuses().isEmpty()) return undetermined("legal.order.none.status", name(one), Days.said(day));
        }
        if (first.isInForce() != second.isInForce()) return asked.byDay();
        if (!first.isInForce()) return undetermined("legal.order.none.neither", Days.said(day));
        if (asked.isTreaty(first) != asked.isTreaty(second)) return asked.byTreaty();
        return asked.byForce();
    }

    private static Precedence undetermined(String key, Object... arguments) {
        return new Precedence(Which.UNDETERMINED, LegalWarning.of(key, arguments), null);
    }

    private static String name(Candidate one) {
        return one.header().name();
    }

    private record Asked(Candidate first, Candidate second, LocalDate day, KnownTypes types, ApplicationRules rules) {
        boolean isTreaty(Candidate one) {
            return rules.isTreaty(one.header().typeName());
        }

        Precedence byDay() {
            boolean takesFirst = first.isInForce();
            var other = takesFirst ? second : first;
            boolean later = other.statuses().contains(EffectStatus.NOT_YET_IN_FORCE);
            var lighter = later
                    ? rules.basis(OrderRule.LIGHTER, day)
                            .map(basis -> LegalWarning.of("legal.order.unless.lighter", name(other), basis.article()))
                            .orElse(null)
                    : null;
            return decided(OrderRule.DAY_OF_ACT, takesFirst, "legal.order.dayOfAct", lighter);
        }

        Precedence byTreaty() {
            var domestic = isTreaty(first) ? second : first;
            boolean constitution =
                    Force.of(domestic.header(), types).filter(HIGHEST::equals).isPresent();
            return constitution
                    ? decided(OrderRule.CONSTITUTION, domestic == first, "legal.order.constitution", null)
                    : decided(OrderRule.TREATY, domestic != first, "legal.order.treaty", null);
        }

        Precedence byForce() {
            var one = Force.of(first.header(), types);
            var other = Force.of(second.header(), types);
            if (one.isEmpty() || other.isEmpty())
                return undetermined("legal.order.none.force", name(one.isEmpty() ? first : second));
            if (other.get().isBelow(one.get()) || one.get().isBelow(other.get()))
                return decided(OrderRule.HIGHER_FORCE, other.get().isBelow(one.get()), "legal.order.higherForce", null);
            return byIssuer();
        }

        Precedence byIssuer() {
            boolean said = !first.header().issuers().isEmpty()
                    && !second.header().issuers().isEmpty();
            if (!said || !Issuers.same(first.header(), second.header()))
                return undetermined("legal.order.none.issuers");
            var begun = first.header().issuedOn();
            var next = second.header().issuedOn();
            if (begun == null || next == null || begun.equals(next)) return undetermined("legal.order.none.days");
            return decided(OrderRule.LATER_TEXT, begun.isAfter(next), "legal.order.laterText", null);
        }

        /** Where the law of the day is not in the file, nothing is said to follow from it. */
        private Precedence decided(OrderRule rule, boolean takesFirst, String key, @Nullable LegalWarning unless) {
            var before = takesFirst ? first : second;
            return rules.basis(rule, day)
                    .map(basis -> new Precedence(
                            takesFirst ? Which.FIRST : Which.SECOND,
                            LegalWarning.of(key, name(before), Days.said(day), basis.article()),
                            unless))
                    .orElseGet(() -> undetermined("legal.order.none.law", Days.said(day)));
        }
    }
}
