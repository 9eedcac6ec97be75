-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN     "threadVersion" INTEGER NOT NULL DEFAULT 0;

-- As before, and a number that rises with it, so that whoever has read a thread knows when to read it again.

CREATE OR REPLACE FUNCTION refresh_thread(desk text, annotation text) RETURNS void LANGUAGE sql AS $$
  WITH standing AS (
    SELECT count(*)::int AS comments FROM "Comment" c
     WHERE c."deskId" = desk AND c."annotationId" = annotation AND c.revision > 0 AND NOT c."takenBack"
  ), moved AS (
    SELECT m."to" FROM "ThreadMove" m WHERE m."deskId" = desk AND m."annotationId" = annotation ORDER BY m.number DESC LIMIT 1
  ), named AS (
    SELECT EXISTS (
      SELECT 1 FROM "Naming" n WHERE n."deskId" = desk AND n."annotationId" = annotation AND n."revisionId" IS NOT NULL) AS anybody
  )
  UPDATE "Annotation" a
     SET "commentCount" = standing.comments,
         thread = coalesce((SELECT "to" FROM moved), CASE WHEN standing.comments > 0 OR named.anybody THEN 'open'::"ThreadState" END),
         "threadVersion" = a."threadVersion" + 1
    FROM standing, named
   WHERE a."deskId" = desk AND a.id = annotation
$$;
