// Questions that are asked of kbgraph in GraphQL and of a plain server in one SQL statement, which
// gives the same JSON. In the SQL, $1 is the collection and $2 the article.
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly sql: string;
}

/** The article that is asked for. */
export const TITLE =
  'I want to pair a Wrenlock door lock for Android with the QR Code from Wren Desk';

/** A row of a table below another row, by the column that points at it. */
const below = (table: string, column: string, owner: string) =>
  `from ${table} where ${table}.collection_id = ${owner}.collection_id
    and ${table}.${column} = ${owner}.id`;

const list = (object: string, order: string, source: string) =>
  `coalesce((select json_agg(${object} order by ${order}) ${source}), '[]'::json)`;

const FIGURES = list(
  `json_build_object('number', figures.number, 'caption', figures.caption)`,
  'figures.ordinal',
  below('figures', 'step_id', 'steps'),
);
const CONTROLS = list(
  `json_build_object('name', controls.name, 'action', upper(controls.action))`,
  'controls.ordinal',
  below('controls', 'step_id', 'steps'),
);
const STEPS = list(
  `json_build_object('label', steps.label, 'ordinal', steps.ordinal, 'depth', steps.depth,
    'text', steps.text, 'condition', steps.condition, 'controls', ${CONTROLS},
    'figures', ${FIGURES})`,
  'steps.ordinal',
  below('steps', 'procedure_id', 'procedures'),
);
const PROCEDURES = list(
  `json_build_object('heading', procedures.heading, 'steps', ${STEPS})`,
  'procedures.ordinal',
  below('procedures', 'article_id', 'articles'),
);
const REQUIREMENTS = list(
  `json_build_object('text', requirements.text)`,
  'requirements.ordinal',
  below('requirements', 'article_id', 'articles'),
);
const SOLUTIONS = list(
  `json_build_object('cause', solutions.cause, 'remedy', solutions.remedy)`,
  'solutions.ordinal',
  below('solutions', 'issue_id', 'issues'),
);
const ISSUES = list(
  `json_build_object('symptom', issues.symptom, 'solutions', ${SOLUTIONS})`,
  'issues.ordinal',
  below('issues', 'article_id', 'articles'),
);

export const CASES: readonly Case[] = [
  {
    name: 'an article with all its steps, by id',
    query: `query ($id: ID!) { article(collection: "bench", id: $id) {
      title topicType requirements { text }
      procedures { heading steps {
        label ordinal depth text condition controls { name action } figures { number caption } } }
      issues { symptom solutions { cause remedy } } } }`,
    sql: `select json_build_object('data', json_build_object('article',
      json_build_object('title', articles.title, 'topicType', upper(articles.topic_type),
        'requirements', ${REQUIREMENTS}, 'procedures', ${PROCEDURES}, 'issues', ${ISSUES}
      )))::text as answer
      from articles where collection_id = $1 and id = $2`,
  },
  {
    name: 'the first 20 procedures for Android, by title',
    query: `query { procedures(collection: "bench", filter: { platform: "android" }, first: 20,
      orderBy: { field: ARTICLE, direction: ASC }) { nodes { heading article { title } } } }`,
    sql: `select json_build_object('data', json_build_object('procedures',
      json_build_object('nodes', coalesce(json_agg(json_build_object('heading', heading,
        'article', json_build_object('title', title))), '[]'::json))))::text as answer
      from (
        select procedures.heading, articles.title from procedures
        join articles on articles.collection_id = procedures.collection_id
          and articles.id = procedures.article_id
        where procedures.collection_id = $1 and $2::uuid is not null and exists (
          select from procedure_platforms where procedure_id = procedures.id
            and procedure_platforms.collection_id = procedures.collection_id
            and platform = 'android')
        order by articles.normal_title, articles.id, procedures.ordinal limit 20) as page`,
  },
];
