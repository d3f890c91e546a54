package vn.vankho.document;

import java.util.UUID;
import vn.vankho.shared.EntityId;

public record VersionId(UUID value) implements EntityId {}
