-- Groups of a set (the objectives of a plan, national priorities) get names that outlive their titles: what is linked to one stays linked
-- when it is renamed.
ALTER TABLE metric_set_group ADD COLUMN id TEXT NOT NULL DEFAULT '';
UPDATE metric_set_group SET id = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX metric_set_group_id ON metric_set_group (id);

-- A meeting names the objectives that it takes up by those ids, with the title beside it: for one that is in no plan, or in none any more.
UPDATE meeting SET objectives = (
  SELECT json_group_array(json_object(
      'groupId', (SELECT g.id FROM metric_set_group g JOIN metric_set s ON s.id = g.set_id
        WHERE s.purpose = 'plan' AND g.title = o.value ORDER BY s.position, g.position LIMIT 1),
      'title', o.value) ORDER BY o.key)
  FROM json_each(meeting.objectives) o)
WHERE objectives <> '[]';

-- So do the sections of packs and templates that are about one group. What was published stays as it is.
UPDATE pack SET body = json_set(body, '$.blocks', json((
  SELECT json_group_array(json(iif(b.value ->> '$.kind' = 'priority',
      json_set(b.value, '$.group', coalesce((SELECT g.id FROM metric_set_group g
        WHERE g.set_id = b.value ->> '$.setId' AND g.title = b.value ->> '$.group' ORDER BY g.position LIMIT 1), b.value ->> '$.group')),
      b.value)) ORDER BY b.key)
  FROM json_each(body, '$.blocks') b)))
WHERE EXISTS (SELECT 1 FROM json_each(body, '$.blocks') b WHERE b.value ->> '$.kind' = 'priority')
  AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.pack_id = pack.id);
UPDATE pack_template SET body = json_set(body, '$.blocks', json((
  SELECT json_group_array(json(iif(b.value ->> '$.kind' = 'priority',
      json_set(b.value, '$.group', coalesce((SELECT g.id FROM metric_set_group g
        WHERE g.set_id = b.value ->> '$.setId' AND g.title = b.value ->> '$.group' ORDER BY g.position LIMIT 1), b.value ->> '$.group')),
      b.value)) ORDER BY b.key)
  FROM json_each(body, '$.blocks') b)))
WHERE EXISTS (SELECT 1 FROM json_each(body, '$.blocks') b WHERE b.value ->> '$.kind' = 'priority');
