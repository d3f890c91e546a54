package vn.vankho.identity;

import java.util.UUID;

/** A token that was just made. {@code secret} is shown this once: nobody can read it later. */
public record NewToken(UUID id, String secret) {}
