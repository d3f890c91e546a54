package vn.vankho.document;

import java.util.UUID;
import vn.vankho.shared.EntityId;

public record DocumentId(UUID value) implements EntityId {}
