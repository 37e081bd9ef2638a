// A task: all procedures with one goal, over platforms and methods.
import { sql } from '../sql.ts';
import type { Column } from '../column.ts';
import { entityOf } from '../entity.ts';
import { byText, containing, textFilter } from '../expression.ts';

/** What a view gives of a task, as a list of texts. */
function listed(view: string, column: string): Column {
  return (row) => sql`(select coalesce(json_agg(${sql.ref(`v.${column}`)}
      order by ${sql.ref(`v.${column}`)} collate "C"), '[]'::json)
    from ${sql.id(view)} v where v.collection_id = ${sql.ref(`${row}.collection_id`)}
      and v.task_id = ${sql.ref(`${row}.id`)})`;
}

export const task = entityOf('tasks', {
  name: 'Task',
  columns: {
    name: 'name',
    platforms: listed('task_platforms', 'platform'),
    methods: listed('task_methods', 'method'),
  },
  relations: {
    procedures: {
      kind: 'many',
      entity: 'Procedure',
      on: (parent, child) => sql`${sql.ref(`${child}.task_id`)} = ${sql.ref(`${parent}.id`)}
        and exists (select from articles a
          where a.collection_id = ${sql.ref(`${child}.collection_id`)}
            and a.id = ${sql.ref(`${child}.article_id`)} and a.canonical_id is null)`,
    },
  },
  filters: {
    name: containing('name'),
    platform: textFilter(
      (row, platform) => sql`exists (select from task_platforms v
        where v.collection_id = ${sql.ref(`${row}.collection_id`)}
          and v.task_id = ${sql.ref(`${row}.id`)}
          and v.platform = ${platform.trim().toLowerCase()}::text)`,
    ),
  },
  orders: { name: [byText('name')] },
});
