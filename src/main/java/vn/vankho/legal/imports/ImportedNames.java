package vn.vankho.legal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.NearNames;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.statement.SourceClaim;
import vn.vankho.legal.vocabulary.IssuerNames;
import vn.vankho.legal.vocabulary.KnownTypes;

/** Whether types and issuing bodies of another register are ones that this one knows; a slip of the pen is a type of its own for ever after. */
final class ImportedNames {
    private static final Pattern OFFICE = Pattern.compile(
            "(?:CHU TICH|THUONG TRUC|UY BAN|HOI DONG|SO|PHONG|BAN|CUC|TONG CUC|CHI CUC|VAN PHONG|THANH TRA|TOA AN|VIEN|CONG AN|BO|DOAN|LIEN|TRUNG TAM|TRUONG|HOI|QUY|NGAN HANG|KHO BAC|BAO HIEM|KIEM TOAN|TONG LIEN DOAN|MAT TRAN|BO CHI HUY|TINH UY|THANH UY|HUYEN UY) .*");

    private final KnownTypes types;
    private final Map<String, String> issuers;
    /** What was found of names before: the rows of a register repeat the same few. */
    private final Map<String, List<Problem>> told = new HashMap<>();

    /** @param issuers names of the vocabulary by what they are compared by */
    ImportedNames(KnownTypes types, Map<String, String> issuers) {
        this.types = types;
        this.issuers = issuers;
    }

    /** @param status tình trạng as it stands there, or empty */
    List<Problem> of(LegalHeader header, String status) {
        var problems = new ArrayList<Problem>();
        if (!status.isEmpty() && SourceClaim.of(status, null, LocalDate.EPOCH).isEmpty())
            problems.add(Problem.told(Column.STATUS, status, "legal.import.row.status.unknown"));
        problems.addAll(types(header.typeName()));
        if (header.issuers().isEmpty())
            problems.add(Problem.doubtful(Column.ISSUER, "", "legal.import.row.issuer.missing"));
        header.issuers().forEach(one -> problems.addAll(issuers(one)));
        return problems;
    }

    private List<Problem> types(@Nullable String type) {
        return told.computeIfAbsent("type " + type, _ -> {
            var problems = new ArrayList<Problem>();
            type(type, problems);
            return problems;
        });
    }

    private List<Problem> issuers(String issuer) {
        return told.computeIfAbsent("issuer " + issuer, _ -> {
            var problems = new ArrayList<Problem>();
            issuer(issuer, problems);
            return problems;
        });
    }

    private void type(@Nullable String type, List<Problem> problems) {
        if (type == null || types.find(type).isPresent()) return;
        problems.add(NearNames.of(type, types.names())
                .map(near -> Problem.doubtful(Column.TYPE, type, "legal.import.row.type.near", near))
                .orElseGet(() -> Problem.doubtful(Column.TYPE, type, "legal.import.row.type.unknown")));
    }

    private void issuer(String issuer, List<Problem> problems) {
        var key = String.valueOf(LegalKeys.issuer(issuer));
        if (issuers.containsKey(key)) return;
        if (IssuerNames.isWithoutPlace(issuer))
            problems.add(Problem.doubtful(Column.ISSUER, issuer, "legal.import.row.issuer.place"));
        else if (!isOfPlace(issuer))
            problems.add(NearNames.of(issuer, Set.copyOf(issuers.values()))
                    .map(near -> Problem.doubtful(Column.ISSUER, issuer, "legal.import.row.issuer.near", near))
                    .orElseGet(() -> OFFICE.matcher(key).matches()
                            ? Problem.told(Column.ISSUER, issuer, "legal.import.row.issuer.unknown")
                            : Problem.doubtful(Column.ISSUER, issuer, "legal.import.row.issuer.strange")));
    }

    /** Of some province or commune: no vocabulary holds them all. */
    private static boolean isOfPlace(String issuer) {
        var level = Issuers.level(LegalHeader.cited(null, null, "", issuer, null));
        return level == Level.PROVINCE || level == Level.BELOW_PROVINCE;
    }
}
