package vn.vankho.legal.register;

import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.RelationId;

/**
 * What a person entered of the effect of a text.
 *
 * @param event in the history of the text; null where the act of another text is only noted and nothing comes of it
 * @param act of the text that did it; null: it is an event of its own
 */
public record EnteredEvent(
        @Nullable EffectId event, @Nullable RelationId act) {}
