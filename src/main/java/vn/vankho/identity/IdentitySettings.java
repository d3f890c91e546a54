package vn.vankho.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vankho.shared.Bounds;

/**
 * Settings of accounts, {@code vankho.identity.*}.
 *
 * @param setupCode code that is asked for when the first administrator is made from another machine; one is made up when it is not set
 * @param rememberBasic how long a password that was checked for a script is taken as checked; checking is slow on purpose
 * @param failuresBeforeWait wrong passwords from one address for one login before waiting begins
 * @param longestWait the longest wait after many wrong passwords
 */
@ConfigurationProperties(prefix = "vankho.identity", ignoreUnknownFields = false)
record IdentitySettings(
        @Nullable String setupCode,
        @DefaultValue("5m") Duration rememberBasic,
        @DefaultValue("5") int failuresBeforeWait,
        @DefaultValue("15m") Duration longestWait) {
    IdentitySettings {
        Bounds.check("vankho.identity.remember-basic", rememberBasic, Duration.ZERO, Duration.ofHours(24));
        Bounds.check("vankho.identity.failures-before-wait", failuresBeforeWait, 1, 1_000);
        Bounds.check("vankho.identity.longest-wait", longestWait, Duration.ofSeconds(1), Duration.ofHours(24));
    }
}
