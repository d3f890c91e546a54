-- A worker that was late or died once took away what had been judged before, and no later look asked again. Everything can be read again from
-- the object: the next start looks at these files. Trouble that the file itself gives stays as it is. Decision 014.
delete from signature_reading
 where signatures = 0 and trouble in ('extraction.timeout', 'extraction.outOfMemory', 'extraction.crashed');
