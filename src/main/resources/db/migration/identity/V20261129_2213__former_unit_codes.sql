-- Codes that units bore before. Searches that were kept, and addresses that were sent, name a unit by the code of then. Whoever bears a code
-- today goes before who bore it, so nothing is asked here of a code that is in use.
create table org_unit_former_code (
    code     text not null,
    unit_id  uuid not null references org_unit (id),
    constraint org_unit_former_code_pkey primary key (code)
);
