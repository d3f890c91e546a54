package vn.vankho.legal.queue;

import java.util.UUID;
import vn.vankho.shared.EntityId;

/** Of a {@link ProposalRun}. */
public record RunId(UUID value) implements EntityId {}
