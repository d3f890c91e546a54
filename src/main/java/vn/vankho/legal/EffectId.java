package vn.vankho.legal;

import java.util.UUID;
import vn.vankho.shared.EntityId;

/** Identity of an event in the effect of a legal document. */
public record EffectId(UUID value) implements EntityId {}
