-- Which worker or member an event is about, where it is about one of the team and not about a person.
ALTER TABLE event ADD COLUMN whom BLOB;
