package vn.vankho.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether only this very machine is meant. */
public final class Loopback {
    private static final Pattern NUMBERS = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {}

    /** An address to listen on; none at all means every address of the machine. */
    public static boolean isAddress(String address) {
        if (address.isBlank()) return false;
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /**
     * What a browser was told to ask, with or without a port. The name is never looked up: a page from elsewhere may point its own name
     * at this machine, and such a name is not ours.
     */
    public static boolean isHost(@Nullable String host) {
        if (host == null) return false;
        var name = host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        return name.equals("localhost")
                || name.equals("[::1]")
                || NUMBERS.matcher(name).matches();
    }
}
