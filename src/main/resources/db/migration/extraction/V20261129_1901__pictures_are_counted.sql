-- How large the pictures of first pages are, to hold all that is made of files below the files. Those drawn before, and pages of images
-- that browsers do not show, are measured by the job that measures drawn pages: each gets a row without a size.
create table first_picture (
    version_id uuid primary key references document_version (id) on delete cascade,
    bytes      bigint check (bytes > 0)
);
insert into first_picture (version_id, bytes)
select v.id, null from document_version v where v.media_type = 'application/pdf' or v.media_type like 'image/%';
insert into drawn_pages (version_id, bytes)
select v.id, null from document_version v where v.media_type in ('image/tiff', 'image/bmp')
on conflict (version_id) do nothing;
-- once all are measured, the job finds at once that there is nothing to do
create index first_picture_unmeasured on first_picture (version_id) where bytes is null;
create index drawn_pages_unmeasured on drawn_pages (version_id) where bytes is null;

-- Pages that found no room were told of as too large; they are drawn when there is room, and those that are too large left again.
update step set reason = 'extraction.office.noRoom'
 where kind = 'PICTURE' and state = 'SKIPPED' and reason = 'extraction.office.tooLarge';
