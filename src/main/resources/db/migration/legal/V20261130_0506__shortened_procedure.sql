-- Thủ tục rút gọn, trường hợp đặc biệt: such a text may take effect earlier than others (Luật 64/2025/QH15, Điều 53).
alter table legal_document add column shortened boolean not null default false;
