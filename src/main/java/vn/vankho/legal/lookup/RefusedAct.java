package vn.vankho.legal.lookup;

import vn.vankho.legal.Refusal;
import vn.vankho.legal.RelationRow;

/** An act of a text, or on it, that a person rejected. */
public record RefusedAct(RelationRow row, Refusal refusal) {}
