-- Whoever is told something hears it at once, and so do their other windows when it is read: the channel carries who, never what.

CREATE FUNCTION tell_of_notification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('opcit_notifications', NEW."forId");
  RETURN NULL;
END $$;

CREATE TRIGGER "Notification_told" AFTER INSERT OR UPDATE ON "Notification" FOR EACH ROW EXECUTE FUNCTION tell_of_notification();
