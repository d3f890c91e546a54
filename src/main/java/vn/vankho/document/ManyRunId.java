package vn.vankho.document;

import java.util.UUID;
import vn.vankho.shared.EntityId;

public record ManyRunId(UUID value) implements EntityId {}
