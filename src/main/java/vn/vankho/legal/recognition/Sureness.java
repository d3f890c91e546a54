package vn.vankho.legal.recognition;

import vn.vankho.vietnamese.DocumentHeader;

/**
 * What of a head supports itself. The letters of a scan may be read wrongly one by one; where type, code, year and issuer say the same
 * independently, they were read right.
 */
final class Sureness {
    private Sureness() {}

    static boolean ofNumber(DocumentHeader header) {
        var number = header.number();
        if (number == null || !number.isPlausible() || number.agency() == null) return false;
        boolean type = number.typeName() == null || number.typeName().equals(header.typeName());
        boolean year = number.year() == null
                || header.issuedOn() != null && header.issuedOn().getYear() == number.year();
        return type && year && header.issuer() != null && number.isOf(header.issuer());
    }

    static boolean ofDay(DocumentHeader header) {
        var day = header.issuedOn();
        if (day == null) return false;
        var number = header.number();
        boolean year = number == null || number.year() == null || number.year() == day.getYear();
        return year && header.typeName() != null && header.issuer() != null;
    }
}
