package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.extraction.worker.Answer;

/** People and authorities of a province that does not exist, and a worker process that reads what they sign. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignatureRoom {
    static final Instant TODAY = Instant.parse("2026-06-01T00:00:00Z");
    static final String LAN =
            "C=VN, O=Ủy ban nhân dân tỉnh Bình An, OU=Văn phòng, T=Chánh Văn phòng, CN=Nguyễn Thị Lan";

    final Identity root = Identity.root("Gốc thử nghiệm");
    final Identity between = root.issue("C=VN, O=Cơ quan thử nghiệm, CN=Chứng thực cấp hai", Use.AUTHORITY);
    final Identity lan = between.issue(LAN, Use.SIGNING);
    final Identity office = between.issue("C=VN, CN=Ủy ban nhân dân tỉnh Bình An", Use.SIGNING);
    final Identity clock = between.issue("C=VN, CN=Dấu thời gian thử nghiệm", Use.STAMPING);

    private WorkerPool pool;

    @BeforeAll
    void start(@TempDir Path roots) throws Exception {
        root.trustIn(roots);
        Files.writeString(roots.resolve("ghi-chu.txt"), "no certificate, and none of its endings");
        pool = Workers.pool(60, 50, 1_000_000, roots.toString());
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    SignatureVerdict verdict(FoundSignature found) {
        return SignatureVerdict.of(found, TODAY);
    }

    FoundSignature only(byte[] pdf) {
        var all = signed(pdf).signatures();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    SignedPdf signed(byte[] pdf) {
        return signed(FileKind.PDF, pdf);
    }

    SignedPdf signed(FileKind kind, byte[] file) {
        var answer = Workers.run(pool, List.of(Workers.signatures(kind, file))).getFirst();
        if (answer instanceof Answer.Signatures(int _, var signed)) return signed;
        throw new AssertionError("no signatures but " + answer);
    }
}
