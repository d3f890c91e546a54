/**
 * Whether a legal document is in force on a day, and why: dated events, read in order. Pure: no Spring, no database, no clock.
 *
 * <p>Where to look for a rule of the law:
 * <ul>
 *   <li>"Chưa có hiệu lực", "Còn hiệu lực", "Hết hiệu lực một phần", "Hết hiệu lực toàn bộ", "Ngưng hiệu lực": what each
 *       {@code EffectEvent} does to a text is one line of {@code Standing}, what then holds is {@code Standing.on(day)}.
 *   <li>One Điều of a text, and what a text is when all of its Điều have ended: {@code EffectTimeline}.
 *   <li>What differs by date or is not confirmed (regimes, shortest times, who may act back in time): {@code config/vocabulary/effect-rules.yaml},
 *       read by {@code EffectRules}.
 * </ul>
 */
@NullMarked
package vn.vankho.legal.effect;

import org.jspecify.annotations.NullMarked;
