-- What was asked of a run beside its source, so that whoever goes on with it knows.
ALTER TABLE import_run
    -- whether every old address is asked of the site afterwards
    ADD COLUMN proof boolean NOT NULL DEFAULT true,
    -- the old site's, as a second witness
    ADD COLUMN sitemap text;

-- The run that made the address lead where it leads, so that undoing a run takes its own and no other's; null for whoever else did.
ALTER TABLE redirect ADD COLUMN run_id uuid CONSTRAINT redirect_run_fk REFERENCES import_run ON DELETE SET NULL;
CREATE INDEX redirect_run ON redirect (run_id) WHERE run_id IS NOT NULL;

-- Of earlier runs it is told by the time, as undoing them would have done.
UPDATE redirect
   SET run_id = (SELECT import_run.id
                   FROM import_run
                  WHERE import_run.id < redirect.id
                    AND redirect.created_at BETWEEN import_run.started_at AND coalesce(import_run.finished_at, now())
                  ORDER BY import_run.started_at DESC, import_run.id DESC
                  LIMIT 1)
 WHERE post_id IS NOT NULL OR target IS NOT NULL;
