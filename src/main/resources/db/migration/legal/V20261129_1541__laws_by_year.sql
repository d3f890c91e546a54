-- "Luật Đầu tư năm 2020" is the one of 2020 by its day: the year in a name says the same as the year of the day
update legal_document
   set identity_key = regexp_replace(identity_key, '^(TEN:(HIEN PHAP|BO LUAT|LUAT|PHAP LENH) .+?),? NAM ((19|20)[0-9]{2})[|][0-9]*$', '\1|\3'),
       search_key = regexp_replace(search_key, '^(TEN:(HIEN PHAP|BO LUAT|LUAT|PHAP LENH) .+?),? NAM ((19|20)[0-9]{2})[|][0-9]*$', '\1|\3'),
       suggestion_key = regexp_replace(suggestion_key, '^(TEN:(HIEN PHAP|BO LUAT|LUAT|PHAP LENH) .+?),? NAM ((19|20)[0-9]{2})[|][0-9]*$', '\1|\3'),
       name_key = regexp_replace(name_key, '^(TEN:(HIEN PHAP|BO LUAT|LUAT|PHAP LENH) .+?),? NAM ((19|20)[0-9]{2})[|][0-9]*$', '\1|\3')
 where name_key like 'TEN:% NAM %';
