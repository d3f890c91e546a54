package vn.vankho.legal;

import java.util.UUID;
import vn.vankho.shared.EntityId;

/** Identity of an act of one legal document on another. */
public record RelationId(UUID value) implements EntityId {}
