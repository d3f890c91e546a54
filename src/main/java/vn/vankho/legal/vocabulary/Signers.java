package vn.vankho.legal.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/** Danh mục người ký, kept by administrators; proposed from heads that people have confirmed. */
@Service
@Transactional
public class Signers {
    private static final int MOST = 500;

    private final SignerRepository signers;
    private final AuditTrail trail;

    Signers(SignerRepository signers, AuditTrail trail) {
        this.signers = signers;
        this.trail = trail;
    }

    /** Those whose name or body holds the words. */
    public Page<Signer> list(String words, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return signers.page(words.replace('\0', ' ').strip(), offset, Math.clamp(limit, 1, MOST));
    }

    /** Who signed texts in sight and is not in the vocabulary; none of them is kept yet. */
    public List<Signer> proposed(int limit, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return signers.proposed(Math.clamp(limit, 1, MOST), viewer);
    }

    public void save(Signer signer, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        Names.check(signer.name());
        Names.note(signer.title());
        Names.note(signer.authority());
        Names.note(signer.issuer());
        Names.order(signer.from(), signer.until());
        try {
            if (!signers.save(signer)) throw new Refused("legal.vocabulary.changedMeanwhile", signer.name());
        } catch (DuplicateKeyException _) {
            throw new Refused("legal.vocabulary.name.taken", signer.name());
        }
        record("legal.save-signatory", signer, viewer);
    }

    /** Texts keep the name they bear. */
    public void delete(UUID id, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var known = signers.find(id).orElseThrow(() -> new NotFound("legal.vocabulary.missing"));
        signers.delete(id);
        record("legal.delete-signatory", known, viewer);
    }

    private void record(String deed, Signer signer, Viewer viewer) {
        trail.record(
                viewer.actor(),
                deed,
                "legal-signatory",
                signer.id().toString(),
                Map.of("name", signer.name(), "title", signer.title(), "issuer", signer.issuer()));
    }
}
