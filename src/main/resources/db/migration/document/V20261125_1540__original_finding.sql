-- Originals that the check of the store found missing or damaged. A mark, not evidence: that is in the trail. It goes when the
-- original is whole again.
create table original_finding (
    sha256   text primary key,
    trouble  text        not null check (trouble in ('MISSING', 'WRONG_SIZE', 'DAMAGED')),
    found_at timestamptz not null
);
