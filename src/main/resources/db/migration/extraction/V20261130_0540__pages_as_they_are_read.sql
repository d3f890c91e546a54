-- Whoever takes a correction back says that what is read holds, also what is read later: such a revision has no text of its own. Before, the
-- words of that day were kept as if the person had typed them.
alter table page_correction alter column text drop not null;
