-- Pages drawn before their sizes were written down are measured by a job: each file that may have some gets a row without a size.
alter table drawn_pages alter column bytes drop not null;
insert into drawn_pages (version_id, bytes)
select v.id, null from document_version v
 where v.media_type in ('application/msword', 'application/rtf', 'application/vnd.oasis.opendocument.text', 'application/vnd.ms-excel',
                        'application/vnd.oasis.opendocument.spreadsheet', 'application/vnd.ms-powerpoint',
                        'application/vnd.oasis.opendocument.presentation')
on conflict (version_id) do nothing;
