-- By which rules the intervals were computed; other rules, and they are computed anew.
create table effect_projection (
    rules text not null
);
