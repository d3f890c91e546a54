package vn.vankho.legal.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.recognition.ActKind;
import vn.vankho.legal.recognition.DecidingChairman;
import vn.vankho.legal.recognition.EffectClause;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.legal.recognition.ReadAct;
import vn.vankho.legal.recognition.Recognised;
import vn.vankho.legal.recognition.Signatory;
import vn.vankho.legal.register.ReadDocument;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.vietnamese.SuspectNumber;

/**
 * What was read in a text, in the words of the register. What a person has entered of the document goes before what was read. A term of
 * its own and provisions with another first day are taken over by {@link OwnEffects}.
 */
final class RecognisedDocuments {
    private static final int MOST_DOUBTFUL = 50;

    private RecognisedDocuments() {}

    static ReadDocument of(DocumentId document, VersionId version, DocumentData known, Recognised read) {
        var names = new NamesOfFile(read);
        return new ReadDocument(
                document,
                version,
                header(known, read),
                effectSentence(read),
                read.articles(),
                read.divisions(),
                Stream.concat(
                                read.acts().stream()
                                        .filter(act -> !ListedTexts.isListed(act, read))
                                        .map(act -> relation(read, act, names)),
                                ListedTexts.announced(read, names))
                        .toList(),
                places(known, read),
                SuspectNumber.in(read.pages().text()).stream()
                        .map(SuspectNumber::printed)
                        .limit(MOST_DOUBTFUL)
                        .toList());
    }

    /** A field that a person has said rests on no words of the text. */
    private static List<FieldEvidence> places(DocumentData known, Recognised read) {
        return FieldEvidence.of(read).stream()
                .filter(place -> place.field() != HeaderField.FIELD || blankToNull(known.field()) == null)
                .toList();
    }

    /** On lines below it provisions whose first day only a person can tell, each with what is said of it. */
    private static String effectSentence(Recognised read) {
        var effect = read.effect();
        var undated = read.staged().stream()
                .filter(staged -> staged.on() == null)
                .map(staged -> staged.provisions() + ": " + staged.sentence());
        return Stream.concat(Stream.of(effect == null ? "" : effect.sentence()), undated)
                .collect(Collectors.joining("\n"));
    }

    private static LegalHeader header(DocumentData known, Recognised read) {
        var said = read.header();
        var signed = read.signatories();
        return new LegalHeader(
                        first(
                                known.number(),
                                said.number() == null ? null : said.number().verbatim()),
                        first(known.typeName(), said.typeName()),
                        Objects.requireNonNullElse(first(known.title(), said.title()), ""),
                        issuer(blankToNull(known.issuer()), read),
                        each(signed, Signatory::name),
                        each(signed, RecognisedDocuments::capacity),
                        known.issuedOn() != null ? known.issuedOn() : said.issuedOn(),
                        known.effectiveFrom() != null ? known.effectiveFrom() : day(read.effect()),
                        first(
                                known.field(),
                                read.field() == null ? null : read.field().name()))
                .ofShortened(read.shortened());
    }

    /** @param known as a person said it, or the same letterhead as it was read for the document; null: nobody did */
    private static @Nullable String issuer(@Nullable String known, Recognised read) {
        var printed = read.header().issuer();
        return known != null && !known.equals(printed) ? known : first(DecidingChairman.issuer(read), printed);
    }

    private static ReadRelation relation(Recognised read, ReadAct act, NamesOfFile names) {
        var target = act.target();
        var provisions = act.provisions() == null ? "" : act.provisions();
        var data = new RelationData(
                kind(act.kind()), provisions, act.provisions() != null, act.on(), act.last(), act.sentence());
        return new ReadRelation(
                data, names.told(target), target.shown(), act.from(), act.until(), read.confidence(act));
    }

    private static RelationKind kind(ActKind kind) {
        return switch (kind) {
            case BASED_ON -> RelationKind.BASED_ON;
            case AMENDS -> RelationKind.AMENDS;
            case SUPPLEMENTS -> RelationKind.SUPPLEMENTS;
            case REPLACES -> RelationKind.REPLACES;
            case REPEALS -> RelationKind.REPEALS;
            case ANNOUNCES_END -> RelationKind.ANNOUNCES_CESSATION;
            case SUSPENDS_EFFECT -> RelationKind.SUSPENDS_EFFECT;
            case STOPS_ENFORCEMENT -> RelationKind.STOPS_ENFORCEMENT;
            case CORRECTS -> RelationKind.CORRECTS;
            case EXTENDS -> RelationKind.EXTENDS;
            case CONTINUES -> RelationKind.CONTINUES;
            case RESUMES -> RelationKind.RESUMES;
            case REVIVES -> RelationKind.REVIVES;
            case DETAILS -> RelationKind.DETAILS;
            case GUIDES -> RelationKind.GUIDES;
            case EXPLAINS -> RelationKind.EXPLAINS;
            case DECIDES_APPLICATION -> RelationKind.DECIDES_APPLICATION;
            case REFERS_TO -> RelationKind.REFERS_TO;
            case CONSOLIDATES -> RelationKind.CONSOLIDATES;
        };
    }

    /** Of a joint text one behind the other, as its register card has them; empty: nobody has signed. */
    private static String each(List<Signatory> signed, Function<Signatory, String> said) {
        return signed.stream().map(said).collect(Collectors.joining("; "));
    }

    private static String capacity(Signatory signed) {
        return signed.authority() == null ? signed.title() : signed.authority() + ", " + signed.title();
    }

    private static java.time.@Nullable LocalDate day(@Nullable EffectClause effect) {
        return effect == null ? null : effect.on();
    }

    private static @Nullable String first(@Nullable String known, @Nullable String read) {
        var said = blankToNull(known);
        return said != null ? said : read;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
