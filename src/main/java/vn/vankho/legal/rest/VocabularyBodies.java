package vn.vankho.legal.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.vocabulary.DocumentType;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.legal.vocabulary.Normative;
import vn.vankho.legal.vocabulary.Signer;

/** What a script says of an entry of a vocabulary. */
final class VocabularyBodies {
    private VocabularyBodies() {}

    /** @param order thứ bậc hiệu lực; normative: NEVER where it is not said */
    record TypeBody(
            @Nullable String name,
            @Nullable String code,
            @Nullable Integer order,
            @Nullable Normative normative,
            @Nullable String issuers,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer revision) {
        DocumentType type(UUID id, @Nullable Integer revision) {
            return new DocumentType(
                    id,
                    said(name),
                    said(code),
                    order,
                    Objects.requireNonNullElse(normative, Normative.NEVER),
                    said(issuers),
                    from,
                    until,
                    revision);
        }
    }

    record IssuerBody(
            @Nullable String name,
            @Nullable Level level,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer revision) {
        IssuingBody issuer(UUID id, @Nullable Integer revision) {
            return new IssuingBody(id, said(name), level, from, until, List.of(), List.of(), revision);
        }
    }

    /** @param words by which texts tell the field; missing: as they are */
    record FieldBody(
            @Nullable String name,
            @Nullable String parent,
            @Nullable Boolean ended,
            @Nullable List<@Nullable String> words,
            @Nullable Integer revision) {
        LegalField field(UUID id, @Nullable Integer revision) {
            return new LegalField(id, said(name), parent, Boolean.TRUE.equals(ended), said(words), revision);
        }
    }

    record SignerBody(
            @Nullable String name,
            @Nullable String title,
            @Nullable String authority,
            @Nullable String issuer,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer revision) {
        Signer signer(UUID id, @Nullable Integer revision) {
            return new Signer(id, said(name), said(title), said(authority), said(issuer), from, until, revision);
        }
    }

    private static @Nullable List<String> said(@Nullable List<@Nullable String> words) {
        return words == null ? null : words.stream().map(VocabularyBodies::said).toList();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.replace('\0', ' ').strip();
    }
}
