-- Whether the layer of the file holds on a page whose picture somebody has asked to be read though its words were sound: such a page is not in
-- doubt, however unsure the reading was. Known when the text is put together; until then it counts as one that keeps its layer.
alter table scanned_page add column layer_holds boolean not null default false;
update scanned_page set layer_holds = true
 where asked and not printed_over and layer ~ '\S' and (confidence < 50 or text !~ '\S');

-- What an old font has written on the page, where its layer is decoded: it comes back with the layer when a correction is taken back.
alter table scanned_page add column layer_original text;

drop index scanned_page_unsure;
drop index scanned_page_rubbish;
create index scanned_page_unsure on scanned_page (confidence) where read_at is not null and not confirmed and not layer_holds;
create index scanned_page_rubbish on scanned_page (doubtful) where read_at is not null and not confirmed and not layer_holds;
