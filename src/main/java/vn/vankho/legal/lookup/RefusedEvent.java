package vn.vankho.legal.lookup;

import vn.vankho.legal.EffectRow;
import vn.vankho.legal.Refusal;

/** A proposed event of a text that a person rejected. */
public record RefusedEvent(EffectRow row, Refusal refusal) {}
