package vn.vankho.legal.register;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.SourceStatement;

/** What other registers say of a text, for those who may see the text. */
@Service
public class LegalSources {
    private final LegalAccess access;
    private final SourceStatementRepository statements;

    LegalSources(LegalAccess access, SourceStatementRepository statements) {
        this.access = access;
        this.statements = statements;
    }

    @Transactional(readOnly = true)
    public Optional<SourceStatement> of(LegalDocumentId id, Viewer viewer) {
        return statements.of(access.toSee(id, viewer).id());
    }
}
