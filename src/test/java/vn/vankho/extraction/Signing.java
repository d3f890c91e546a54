package vn.vankho.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Puts signatures on PDFs as the programs of offices do: an incremental update, a CMS in a hole that is larger than it. */
public final class Signing {
    private final Identity signer;
    private Instant at = Instant.parse("2026-03-02T02:30:00Z");
    private String digest = "SHA256";
    private Identity authority;
    private Instant stampedAt;
    private X509CRLHolder list;
    private boolean broken;
    private int permitted;
    private boolean seen;

    private Signing(Identity signer) {
        this.signer = signer;
    }

    public static Signing by(Identity signer) {
        return new Signing(signer);
    }

    public Signing at(String moment) {
        at = Instant.parse(moment);
        return this;
    }

    Signing withDigest(String name) {
        digest = name;
        return this;
    }

    Signing stampedBy(Identity authority, String moment) {
        this.authority = authority;
        stampedAt = Instant.parse(moment);
        return this;
    }

    Signing with(X509CRLHolder list) {
        this.list = list;
        return this;
    }

    /** As the first who signs; 1: nothing more, 2: forms and signatures, 3: notes too. */
    Signing permitting(int changes) {
        permitted = changes;
        return this;
    }

    /** With a picture on the first page. */
    public Signing seen() {
        seen = true;
        return this;
    }

    Signing broken() {
        broken = true;
        return this;
    }

    public byte[] on(byte[] pdf) throws IOException {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setReason("Ban hành");
        var date = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        date.setTime(Date.from(at));
        signature.setSignDate(date);
        return added(pdf, signature, permitted, seen, this::cms);
    }

    /** A time stamp over the whole file. */
    static byte[] stamped(byte[] pdf, Identity authority, String moment) throws IOException {
        var stamp = new PDSignature();
        stamp.setType(COSName.getPDFName("DocTimeStamp"));
        stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
        return added(pdf, stamp, 0, false, content -> token(authority, Instant.parse(moment), content));
    }

    private interface Making {
        byte[] of(byte[] content) throws Exception;
    }

    private static byte[] added(byte[] pdf, PDSignature signature, int permitted, boolean seen, Making making)
            throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            if (permitted > 0) permit(document, signature, permitted);
            document.addSignature(signature, (InputStream content) -> {
                try {
                    return making.of(content.readAllBytes());
                } catch (Exception e) {
                    throw new IOException(e);
                }
            });
            if (seen) show(document);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static void show(PDDocument document) throws IOException {
        var widget = document.getSignatureFields().getLast().getWidgets().getFirst();
        var place = new PDRectangle(300, 100, 150, 60);
        var picture = new PDAppearanceStream(document);
        picture.setBBox(new PDRectangle(150, 60));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(picture);
        widget.setRectangle(place);
        widget.setAppearance(appearance);
    }

    private static void permit(PDDocument document, PDSignature signature, int changes) {
        var said = new COSDictionary();
        said.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        said.setInt(COSName.P, changes);
        said.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.getPDFName("TransformParams"), said);
        var references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        var permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PERMS, permissions);
        catalog.setNeedToBeUpdated(true);
    }

    private byte[] cms(byte[] content) throws Exception {
        var generator = new CMSSignedDataGenerator();
        var info = new JcaSimpleSignerInfoGeneratorBuilder();
        if (list != null) info.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(archive(list)));
        generator.addSignerInfoGenerator(info.build(digest + "withRSA", signer.key(), signer.certificate()));
        var brought = new ArrayList<X509Certificate>(List.of(signer.certificate()));
        brought.addAll(signer.above());
        generator.addCertificates(new JcaCertStore(brought));
        var signed = generator.generate(new CMSProcessableByteArray(content), false);
        if (authority != null) signed = stamp(signed);
        var bytes = signed.getEncoded();
        if (broken) for (int i = 4; i < 40; i++) bytes[i] = 0x55;
        return bytes;
    }

    /** adbe-revocationInfoArchival: lists lie under the signature. */
    private static AttributeTable archive(X509CRLHolder list) {
        var lists = new DERTaggedObject(true, 0, new DERSequence(list.toASN1Structure()));
        var attribute =
                new Attribute(new ASN1ObjectIdentifier("1.2.840.113583.1.1.8"), new DERSet(new DERSequence(lists)));
        return new AttributeTable(attribute);
    }

    private CMSSignedData stamp(CMSSignedData signed) throws Exception {
        SignerInformation one = signed.getSignerInfos().getSigners().iterator().next();
        var token = ASN1Primitive.fromByteArray(token(authority, stampedAt, one.getSignature()));
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
        return CMSSignedData.replaceSigners(
                signed,
                new SignerInformationStore(
                        SignerInformation.replaceUnsignedAttributes(one, new AttributeTable(attributes))));
    }

    private static byte[] token(Identity authority, Instant moment, byte[] content) throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build("SHA256withRSA", authority.key(), authority.certificate()),
                digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        var brought = new ArrayList<X509Certificate>(List.of(authority.certificate()));
        brought.addAll(authority.above());
        generator.addCertificates(new JcaCertStore(brought));
        var hash = java.security.MessageDigest.getInstance("SHA-256").digest(content);
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        var request = asking.generate(TSPAlgorithms.SHA256, hash);
        return generator.generate(request, BigInteger.ONE, Date.from(moment)).getEncoded();
    }
}
