package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.worker.Answer;

/** Signed files that were damaged on purpose: each gets an answer from the same worker, and none of them a good word. */
class HostileSignaturesTests {
    private static final int SPOILT = 60;

    @Test
    void no_damage_to_a_signed_file_ends_the_worker_or_passes_for_a_good_signature() throws Exception {
        var root = Identity.root("Gốc thử nghiệm");
        var good = Signing.by(root.issue("CN=Nguyễn Thị Lan", Use.SIGNING)).on(SignedPages.pdf());
        var jobs = new ArrayList<WorkerJob>();
        var chance = new Random(20261129);
        for (int i = 0; i < SPOILT; i++) jobs.add(Workers.signatures(spoilt(good, chance)));
        for (int cut = 1; cut < 10; cut++) jobs.add(Workers.signatures(Arrays.copyOf(good, good.length * cut / 10)));
        jobs.add(Workers.signatures(swapped(good, "/ByteRange \\[0 (\\d+)", "/ByteRange [9 $1")));
        jobs.add(Workers.signatures(swapped(good, "/ByteRange \\[0 ", "/ByteRange [-1 ")));
        jobs.add(Workers.signatures("%PDF-1.7\n/ByteRange ".repeat(20_000).getBytes(ISO_8859_1)));
        jobs.add(Workers.signatures(("%PDF-1.7 /ByteRange [0 1 2 3] %%EOF").getBytes(ISO_8859_1)));

        List<Answer> answers;
        try (var pool = Workers.pool(60, 50, 1_000_000)) {
            answers = Workers.run(pool, jobs);
        }

        assertThat(answers).hasSize(jobs.size());
        for (var answer : answers) {
            assertThat(Workers.reason(answer))
                    .isNotIn("extraction.crashed", "extraction.timeout", "extraction.outOfMemory");
            if (answer instanceof Answer.Signatures(int _, var signed))
                assertThat(signed.signatures())
                        .extracting(FoundSignature::integrity)
                        .doesNotContainNull();
        }
        // the first byte of the last kind says that too many are none
        assertThat(Workers.reason(answers.get(answers.size() - 2))).isEqualTo("extraction.tooBig");
    }

    @Test
    void a_file_that_packs_more_signatures_than_anybody_gives_is_refused_though_one_lies_in_the_clear()
            throws Exception {
        var root = Identity.root("Gốc thử nghiệm");
        var many = SignedPages.withPackedSignatures(201);
        var one = Signing.by(root.issue("CN=Nguyễn Thị Lan", Use.SIGNING)).on(many);
        try (var pool = Workers.pool(60, 50, 1_000_000)) {
            for (var answer : Workers.run(pool, List.of(Workers.signatures(many), Workers.signatures(one))))
                assertThat(Workers.reason(answer)).isEqualTo("extraction.tooBig");
        }
    }

    @Test
    void a_byte_changed_under_a_signature_is_never_missed() throws Exception {
        var good = Signing.by(Identity.selfSigned("CN=Nguyễn Thị Lan")).on(SignedPages.pdf());
        int hole = new String(good, ISO_8859_1).indexOf("/Contents");
        var chance = new Random(11);
        var jobs = new ArrayList<WorkerJob>();
        for (int i = 0; i < SPOILT; i++) {
            var bytes = good.clone();
            bytes[chance.nextInt(10, hole)] ^= (byte) (1 << chance.nextInt(8));
            jobs.add(Workers.signatures(bytes));
        }
        try (var pool = Workers.pool(60, 50, 1_000_000)) {
            for (var answer : Workers.run(pool, jobs))
                if (answer instanceof Answer.Signatures(int _, var signed))
                    assertThat(signed.signatures())
                            .extracting(one -> SignatureVerdict.of(one, Identity.FROM))
                            .doesNotContain(
                                    SignatureVerdict.VALID,
                                    SignatureVerdict.REVOCATION_UNKNOWN,
                                    SignatureVerdict.SELF_SIGNED);
        }
    }

    private static byte[] spoilt(byte[] good, Random chance) {
        var bytes = good.clone();
        for (int i = chance.nextInt(1, 30); i > 0; i--)
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        return bytes;
    }

    private static byte[] swapped(byte[] good, String what, String by) {
        return new String(good, ISO_8859_1).replaceFirst(what, by).getBytes(ISO_8859_1);
    }
}
