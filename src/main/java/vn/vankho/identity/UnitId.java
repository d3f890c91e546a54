package vn.vankho.identity;

import java.util.UUID;
import vn.vankho.shared.EntityId;

public record UnitId(UUID value) implements EntityId {}
