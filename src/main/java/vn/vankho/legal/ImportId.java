package vn.vankho.legal;

import java.util.UUID;
import vn.vankho.shared.EntityId;

/** Identity of a register that is taken over. */
public record ImportId(UUID value) implements EntityId {}
