package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** DSS set up for us: offline, without drawing pages, large files on the disk. */
final class SignedRevisions {
    private final DSSDocument document;
    private final PDFDocumentAnalyzer analyzer;
    private final PDFSignatureService service;

    SignedRevisions(DSSDocument document, boolean large) {
        this.document = document;
        var pages = new DefaultPdfDifferencesFinder();
        pages.setMaximalPagesAmountForVisualComparison(0);
        var factory = new ServiceLoaderPdfObjFactory();
        factory.setPdfDifferencesFinder(pages);
        if (large) factory.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.fileOnly());
        var offline = new CommonCertificateVerifier(true);
        offline.setAIASource(null);
        analyzer = new PDFDocumentAnalyzer(document);
        analyzer.setPdfObjFactory(factory);
        analyzer.setCertificateVerifier(offline);
        service = factory.newPAdESSignatureService();
    }

    /** With their integrity checked and later changes found. */
    List<AdvancedSignature> signatures(IntConsumer looked) {
        var signatures = analyzer.getSignatures();
        int done = 0;
        for (var signature : signatures) {
            service.analyzePdfModifications(document, List.of(signature), null);
            signature.checkSignatureIntegrity();
            looked.accept(++done);
        }
        return signatures;
    }

    /** Time stamps over the whole file, whether signatures stand before them or not. */
    List<PdfTimestampToken> stamps(List<AdvancedSignature> signatures) {
        var stamps = Stream.concat(
                        signatures.stream().flatMap(signature -> signature.getDocumentTimestamps().stream()),
                        analyzer.getDetachedTimestamps().stream())
                .distinct()
                .toList();
        service.analyzeTimestampPdfModifications(document, stamps, null);
        return stamps.stream()
                .filter(PdfTimestampToken.class::isInstance)
                .map(PdfTimestampToken.class::cast)
                .toList();
    }

    int emptyFields() {
        return service.getAvailableSignatureFields(document).size();
    }
}
