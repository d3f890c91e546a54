package vn.vankho.legal.imports.table;

import java.util.List;
import java.util.Map;

/** Names that exports give to the same value; small, without signs. */
final class VbplNames {
    static final List<String> FIELDS = List.of(
            "docNum",
            "docType",
            "title",
            "docAbs",
            "agencyName",
            "issueDate",
            "effFrom",
            "effTo",
            "effStatus",
            "signer",
            "documentFields",
            "id");
    /** What exports may say besides; a column only where one of its documents does. Of most the register has no place, which the screen tells. */
    static final List<String> MORE =
            List.of("signerTitle", "documentMajors", "scope", "gazetteNumber", "gazetteDate", "documentContent");

    static final List<String> EDGES = List.of(
            "source",
            "sourceIssuer",
            "sourceDate",
            "relationship",
            "target",
            "targetTitle",
            "targetIssuer",
            "targetDate");

    /** Other names of the same, the better ones first. */
    static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    "docNum", List.of("docnum", "docnumber", "documentnumber", "number", "sokyhieu", "sohieu", "code")),
            Map.entry(
                    "docType", List.of("doctype", "documenttype", "legislationtype", "typename", "type", "loaivanban")),
            Map.entry("title", List.of("title", "docname", "documentname", "tenvanban", "name", "docabs", "trichyeu")),
            Map.entry("docAbs", List.of("docabs", "abstract", "trichyeu", "summary")),
            Map.entry(
                    "agencyName",
                    List.of("agencyname", "organization", "agency", "issuingagency", "issuer", "coquanbanhanh")),
            Map.entry("issueDate", List.of("issuedate", "issueddate", "dateissued", "ngaybanhanh")),
            Map.entry("effFrom", List.of("efffrom", "effectivedate", "effectivefrom", "ngayhieuluc", "ngaycohieuluc")),
            Map.entry("effTo", List.of("effto", "expireddate", "expirydate", "effectiveto", "ngayhethieuluc")),
            Map.entry("effStatus", List.of("effstatus", "status", "effectivestatus", "tinhtranghieuluc", "tinhtrang")),
            Map.entry("signer", List.of("signer", "signers", "nguoiky")),
            Map.entry("signerTitle", List.of("signertitle", "signerposition", "position", "chucdanh", "chucvu")),
            Map.entry("documentMajors", List.of("documentmajors", "majors", "nganh")),
            Map.entry("scope", List.of("scope", "phamvi")),
            Map.entry("gazetteNumber", List.of("gazettenumber", "socongbao")),
            Map.entry("gazetteDate", List.of("gazettedate", "ngaydangcongbao", "ngaycongbao")),
            Map.entry("documentContent", List.of("documentcontent", "fulltext", "contenthtml", "toanvan")),
            Map.entry("documentFields", List.of("documentfields", "fields", "categories", "linhvuc")),
            Map.entry("id", List.of("id", "itemid", "docid", "documentid")),
            Map.entry(
                    "targetNumber",
                    List.of(
                            "docnum",
                            "targetdocnum",
                            "referencedocnum",
                            "docnumber",
                            "documentnumber",
                            "number",
                            "sokyhieu",
                            "sohieu")),
            Map.entry(
                    "targetId",
                    List.of("targetid", "referenceid", "refid", "referencedocid", "documentid", "docid", "id")),
            Map.entry(
                    "kind",
                    List.of("referencetype", "relationship", "relationtype", "reftype", "type", "kind", "loaiquanhe")));

    static final List<String> OTHER = List.of("document", "referencedocument", "refdocument", "targetdocument", "doc");

    static final List<String> REFERENCES =
            List.of("references", "diagram", "referencedocuments", "relateddocuments", "relations", "luocdo");
    static final List<String> LISTS = List.of("items", "data", "documents", "results", "content");

    private VbplNames() {}
}
