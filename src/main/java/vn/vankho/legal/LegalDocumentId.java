package vn.vankho.legal;

import java.util.UUID;
import vn.vankho.shared.EntityId;

/** Identity of a legal document of the register, with or without its file. */
public record LegalDocumentId(UUID value) implements EntityId {}
