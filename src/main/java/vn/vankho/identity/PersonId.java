package vn.vankho.identity;

import java.util.UUID;
import vn.vankho.shared.EntityId;

public record PersonId(UUID value) implements EntityId {}
