package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.signature.TrustedRoots;

/** What lies in the folder of roots: what strayed into it holds up no judgement, what may be a root that is damaged does. */
class TrustedRootsTests {
    private final Identity root = Identity.root("Gốc thử nghiệm");

    @TempDir
    Path folder;

    @Test
    void a_key_a_request_and_a_list_that_strayed_in_are_told_and_nothing_waits_for_them() throws Exception {
        root.trustIn(folder);
        Files.writeString(folder.resolve("khoá.pem"), pem("PRIVATE KEY"));
        Files.writeString(folder.resolve("yêu cầu.pem"), pem("CERTIFICATE REQUEST"));
        var list = root.list(Identity.FROM, null, Identity.FROM);
        Files.write(folder.resolve("thu hồi.crt"), list.getEncoded());

        var roots = now();

        assertThat(roots.areWhole()).isTrue();
        assertThat(roots.certificates()).hasSize(1);
        assertThat(roots.unreadable()).containsExactlyInAnyOrder("khoá.pem", "yêu cầu.pem", "thu hồi.crt");
    }

    @Test
    void a_certificate_that_is_damaged_or_copied_half_is_missing() throws Exception {
        root.trustIn(folder);
        var bytes = root.certificate().getEncoded();
        for (var broken : new byte[][] {
            {}, Arrays.copyOf(bytes, bytes.length / 2), pem("CERTIFICATE").getBytes()
        }) {
            Files.write(folder.resolve("gốc khác.crt"), broken);
            assertThat(now().areWhole()).isFalse();
        }
    }

    @Test
    void a_folder_with_nothing_but_a_key_is_no_folder_of_roots() throws Exception {
        Files.writeString(folder.resolve("khoá.pem"), pem("PRIVATE KEY"));

        assertThat(now().areWhole()).isFalse();
        assertThat(now().unreadable()).contains(folder.toString());
    }

    private TrustedRoots now() {
        return TrustedRoots.in(folder.toString());
    }

    private static String pem(String label) {
        return "-----BEGIN " + label + "-----\nMAoGCCqGSM49BAMC\n-----END " + label + "-----\n";
    }
}
