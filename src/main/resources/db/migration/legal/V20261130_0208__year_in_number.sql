-- the number of a text is judged by the law of its day, not by the one of 2025
update legal_document
   set normative_reason = case when issued_on < date '2016-07-01' then 'legal.normative.year.before' else 'legal.normative.year.2015' end
 where normative_reason = 'legal.normative.year' and issued_on < date '2025-04-01';
