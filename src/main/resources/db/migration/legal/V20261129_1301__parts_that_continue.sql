-- a part that continues or applies again had been counted as the whole: intervals are computed anew at the next start
delete from effect_projection;
