-- Part of the projection of a text: its suspensions without a last day that are over, as the rules have it. One that is not here runs on.
create table effect_suspension_over (
    legal_document_id uuid    not null references legal_document (id) on delete cascade,
    -- which one: the day and the place of the event
    on_day            date    not null,
    whole             boolean not null,
    provisions        text[]  not null,
    -- the first day on which nothing is suspended by it
    over_on           date    not null
);
create index effect_suspension_over_text on effect_suspension_over (legal_document_id);
