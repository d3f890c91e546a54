package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of the rules on effect differs by date or by office: rows with the article they come from, read from {@code effect-rules.yaml}.
 *
 * @param supplementCountsAsPartlyCeased whether a text to which something was added counts as "hết hiệu lực một phần" (R3)
 * @param parentGoesOn how a text whose end was undone is spoken of where it is proposed to undo that of those that detail it (R5)
 * @param otherParents what is said to a text that details another one too, which is not over (R5)
 * @param regimes what follows for the texts that detail a text that ends (R5), one for each time
 * @param leads shortest times from issue to effect (R1)
 * @param retroactivity who may give a text effect back in time (R6)
 * @param corrections who corrects whose text (R13)
 * @param application where a text applies, and before which other one (R10, R11)
 * @param duties days set to those who issue and publish (R1, R5a, R7)
 */
public record EffectRules(
        boolean supplementCountsAsPartlyCeased,
        String parentGoesOn,
        String otherParents,
        List<ParentRegime> regimes,
        List<Lead> leads,
        List<Retroactivity> retroactivity,
        List<Correction> corrections,
        ApplicationRules application,
        EffectDuties duties) {
    /** Who issues: the rules differ by it. */
    public enum Level {
        /** Trung ương. */
        CENTRAL,
        /** Cấp tỉnh. */
        PROVINCE,
        /** Cấp huyện (until 30/6/2025), cấp xã. */
        BELOW_PROVINCE
    }

    /** @param article as it is shown, with a mark behind it where it is not confirmed: from memory or unsure */
    public record Basis(String article, boolean confirmed) {}

    /** Days in which a row holds, both inclusive; null: without bound. */
    public record Validity(
            @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * @param name R5a, R5b, R5c
     * @param says what it means for the text that details the ended one, in words for the person who decides
     */
    public record ParentRegime(String name, Validity validity, boolean implementingTextsEnd, Basis basis, String says) {
        /** Rule, article and what follows, as a proposal shows them. */
        public String basisSaying(String follows) {
            var law = name + ": " + basis.article();
            return follows.isEmpty() ? law : law + " – " + follows;
        }
    }

    /** @param days from the day of issue, at least */
    public record Lead(Level level, Validity validity, int days, Basis basis) {}

    /** @param allowed whether this level may give effect back in time at all */
    public record Retroactivity(Level level, Validity validity, boolean allowed, Basis basis) {}

    /**
     * @param of how the name of the issuer begins; empty: of whoever no other row names
     * @param by how the name of who corrects begins, in an administrative text; empty: the issuer itself
     */
    public record Correction(String of, String by, Validity validity, Basis basis) {}

    public EffectRules {
        regimes = List.copyOf(regimes);
        leads = List.copyOf(leads);
        retroactivity = List.copyOf(retroactivity);
        corrections = List.copyOf(corrections);
    }

    /** The rules of the operator's file, or those that came with the portal. */
    public static EffectRules load() {
        return EffectRulesFile.load();
    }

    /** R5: by the day the parent ended, which is its first day not in force. */
    public ParentRegime regimeOf(LocalDate parentEnd) {
        return regimes.stream()
                .filter(regime -> regime.validity().holds(parentEnd))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("effect-rules.yaml has no regime for " + parentEnd));
    }

    public Optional<Lead> lead(Level level, LocalDate issued) {
        return leads.stream()
                .filter(one -> one.level() == level && one.validity().holds(issued))
                .findFirst();
    }

    public Optional<Retroactivity> retroactivity(Level level, LocalDate issued) {
        return retroactivity.stream()
                .filter(one -> one.level() == level && one.validity().holds(issued))
                .findFirst();
    }

    /** In their order. */
    public List<Correction> corrections(LocalDate issued) {
        return corrections.stream().filter(one -> one.validity().holds(issued)).toList();
    }
}
