package vn.vankho.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the portal is, as a person writes it: without a scheme {@code http} is meant. */
final class PortalAddress {
    private static final String OF_THIS_MACHINE = "http://127.0.0.1:8080";

    private PortalAddress() {}

    /**
     * @return the address, without a slash at its end
     * @throws CommandRefused for one that cannot be called
     */
    static String of(@Nullable String said) {
        if (said == null || said.isBlank()) return OF_THIS_MACHINE;
        var written = said.strip();
        var address = (written.contains("://") ? written : "http://" + written).replaceAll("/+$", "");
        try {
            var uri = URI.create(address);
            var scheme = String.valueOf(uri.getScheme());
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) return address;
        } catch (IllegalArgumentException _) {
            // said below, with the address as it was written
        }
        throw new CommandRefused("--url “%s” không phải địa chỉ của cổng; ví dụ http://10.0.0.5:8080.".formatted(said));
    }
}
