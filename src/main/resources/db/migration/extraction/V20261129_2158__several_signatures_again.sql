-- A form filled in after all had signed was told of the last of them only. The mark of the roots is taken away: the next start has those
-- files looked at again that bear more than one.
update signature_reading set roots = '' where signatures > 1 and trouble is null;
