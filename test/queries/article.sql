with scope as materialized
(select id
from collections
limit 2), answer as materialized
(select
(select json_build_object('title', "t1"."title", 'language', "t1"."language", 'topicType', case "t1"."topic_type" when 'concept' then 'CONCEPT' when 'reference' then 'REFERENCE' when 'task' then 'TASK' when 'troubleshooting' then 'TROUBLESHOOTING' end, 'platforms',
(select coalesce(json_agg(json_build_object('id', "p"."platform", 'evidence', case "p"."evidence" when 'explicit' then 'EXPLICIT' when 'inferred' then 'INFERRED' when 'inherited' then 'INHERITED' end)
order by p.ordinal, p.platform), '[]'::json)
from "article_platforms" p
where p.collection_id = "t1"."collection_id" and "p"."article_id" = "t1"."id"), 'identifiers',
(select coalesce(json_agg(json_build_object('scheme', "t2"."scheme", 'value', "t2"."value", 'evidence', case "t2"."evidence" when 'explicit' then 'EXPLICIT' when 'inferred' then 'INFERRED' when 'inherited' then 'INHERITED' end)
order by "t2"."article_id" asc, "t2"."ordinal"::bigint asc, "t2"."id" asc), '[]'::json)
from "identifiers" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'requirements',
(select coalesce(json_agg(json_build_object('text', "t3"."text")
order by "t3"."article_id" asc, "t3"."ordinal"::bigint asc, "t3"."id" asc), '[]'::json)
from "requirements" "t3"
where "t3"."collection_id" = "t1"."collection_id" and "t3"."article_id" = "t1"."id"), 'procedures',
(select coalesce(json_agg(json_build_object('goal', "t4"."goal", 'method', "t4"."method", 'steps',
(select coalesce(json_agg(json_build_object('label', "t5"."label", 'text', "t5"."text", 'shortcuts',
(select coalesce(json_agg(k.keys
order by k.ordinal), '[]'::json)
from shortcuts k
where k.collection_id = "t5"."collection_id" and k.step_id = "t5"."id"), 'controls',
(select coalesce(json_agg(json_build_object('name', "t6"."name", 'action', case "t6"."action" when 'click' then 'CLICK' when 'enter' then 'ENTER' when 'open' then 'OPEN' when 'other' then 'OTHER' when 'press' then 'PRESS' when 'select' then 'SELECT' when 'switch' then 'SWITCH' when 'tap' then 'TAP' end)
order by "t6"."step_id" asc, "t6"."ordinal"::bigint asc, "t6"."id" asc), '[]'::json)
from "controls" "t6"
where "t6"."collection_id" = "t5"."collection_id" and "t6"."step_id" = "t5"."id"), 'figures',
(select coalesce(json_agg(json_build_object('number', "t7"."number", 'caption', "t7"."caption")
order by "t7"."article_id" asc, "t7"."ordinal"::bigint asc, "t7"."id" asc), '[]'::json)
from "figures" "t7"
where "t7"."collection_id" = "t5"."collection_id" and "t7"."step_id" = "t5"."id"), 'figureMentions',
(select coalesce(json_agg(json_build_object('number', "t8"."number", 'figure',
(select json_build_object('caption', "t9"."caption")
from "figures" "t9"
where "t9"."collection_id" = "t8"."collection_id" and "t9"."id" = "t8"."figure_id"))
order by "t8"."step_id" asc, "t8"."ordinal"::bigint asc, "t8"."id" asc), '[]'::json)
from "figure_mentions" "t8"
where "t8"."collection_id" = "t5"."collection_id" and "t8"."step_id" = "t5"."id"), 'source', case when "t5"."start_offset" is not null then json_build_object('$text', json_build_object('collection', "t5"."collection_id", 'document',
(select a.document_id
from articles a
where a.collection_id = "t5"."collection_id" and a.id = "t5"."article_id"), 'start', "t5"."start_offset", 'end', "t5"."end_offset")) end)
order by "t5"."article_id" asc, "t5"."procedure_id" asc, "t5"."ordinal"::bigint asc, "t5"."id" asc), '[]'::json)
from "steps" "t5"
where "t5"."collection_id" = "t4"."collection_id" and "t5"."procedure_id" = "t4"."id"))
order by "t4"."article_id" asc, "t4"."ordinal"::bigint asc, "t4"."id" asc), '[]'::json)
from "procedures" "t4"
where "t4"."collection_id" = "t1"."collection_id" and "t4"."article_id" = "t1"."id"), 'issues',
(select coalesce(json_agg(json_build_object('symptom', "t10"."symptom", 'kind', case "t10"."kind" when 'error' then 'ERROR' when 'question' then 'QUESTION' end, 'solutions',
(select coalesce(json_agg(json_build_object('cause', "t11"."cause", 'remedy', "t11"."remedy")
order by "t11"."issue_id" asc, "t11"."ordinal"::bigint asc, "t11"."id" asc), '[]'::json)
from "solutions" "t11"
where "t11"."collection_id" = "t10"."collection_id" and "t11"."issue_id" = "t10"."id"))
order by "t10"."article_id" asc, "t10"."ordinal"::bigint asc, "t10"."id" asc), '[]'::json)
from "issues" "t10"
where "t10"."collection_id" = "t1"."collection_id" and "t10"."article_id" = "t1"."id"), 'references',
(select coalesce(json_agg(json_build_object('targetText', "t12"."target", 'status', case "t12"."status" when 'ambiguous' then 'AMBIGUOUS' when 'broken' then 'BROKEN' when 'external' then 'EXTERNAL' when 'inferred' then 'INFERRED' when 'resolved' then 'RESOLVED' when 'unlinked' then 'UNLINKED' when 'wanted' then 'WANTED' end, 'evidence', "t12"."evidence", 'target',
(select json_build_object('title', "t13"."title")
from "articles" "t13"
where "t13"."collection_id" = "t12"."collection_id" and "t13"."id" = "t12"."target_article_id"))
order by "t12"."article_id" asc, "t12"."ordinal"::bigint asc, "t12"."id" asc), '[]'::json)
from "article_references" "t12"
where "t12"."collection_id" = "t1"."collection_id" and "t12"."article_id" = "t1"."id"), 'referencedBy',
(select json_build_object('totalCount',
(select count(*)::integer
from "article_references" "t15"
where "t15"."collection_id" = "t1"."collection_id" and "t15"."target_article_id" = "t1"."id"), 'nodes', coalesce(json_agg(json_build_object('article',
(select json_build_object('title', "t16"."title")
from "articles" "t16"
where "t16"."collection_id" = "t14"."collection_id" and "t16"."id" = "t14"."article_id"))
order by "t14"."page_place" asc) filter (
where "t14"."page_place" <= $1::integer), '[]'::json))
from ( select "t14".*, row_number() over (
order by "t14"."article_id" asc, "t14"."ordinal"::bigint asc, "t14"."id" asc) as page_place
from
(select "t14".*
from "article_references" "t14"
where "t14"."collection_id" = "t1"."collection_id" and "t14"."target_article_id" = "t1"."id"
order by "t14"."article_id" asc, "t14"."ordinal"::bigint asc, "t14"."id" asc
limit $2::integer) "t14") "t14" having true), 'notes',
(select coalesce(json_agg(json_build_object('kind', case "t17"."kind" when 'footnote' then 'FOOTNOTE' when 'note' then 'NOTE' when 'tip' then 'TIP' when 'warning' then 'WARNING' end, 'text', "t17"."text")
order by "t17"."article_id" asc, "t17"."ordinal"::bigint asc, "t17"."id" asc), '[]'::json)
from "notes" "t17"
where "t17"."collection_id" = "t1"."collection_id" and "t17"."article_id" = "t1"."id"), 'blocks',
(select coalesce(json_agg(json_build_object('kind', case "t18"."kind" when 'code' then 'CODE' when 'item' then 'ITEM' when 'paragraph' then 'PARAGRAPH' when 'quote' then 'QUOTE' when 'table' then 'TABLE' end, 'text', "t18"."text")
order by "t18"."article_id" asc, "t18"."ordinal"::bigint asc, "t18"."id" asc), '[]'::json)
from "blocks" "t18"
where "t18"."collection_id" = "t1"."collection_id" and "t18"."article_id" = "t1"."id"), 'document',
(select json_build_object('uri', "t19"."uri", 'format', case "t19"."format" when 'html' then 'HTML' when 'markdown' then 'MARKDOWN' when 'text' then 'TEXT' end)
from "documents" "t19"
where "t19"."collection_id" = "t1"."collection_id" and "t19"."id" = "t1"."document_id"))
from "articles" "t1"
where ("t1"."collection_id" =
(select id
from scope
limit 1) and exists (select
from identifiers i
where i.collection_id = "t1"."collection_id" and i.article_id = "t1"."id" and lower(i.value) = lower($3::text)))
order by "t1"."normal_title" collate "C" asc, "t1"."id" asc
limit 1) as data) select
(select count(*)::integer
from scope) as scopes, answer.data::text,
(select json_object_agg(d.collection_id || '/' || d.id, d.text)
from documents d
where (d.collection_id, d.id) in ( select (source->>'collection')::uuid, (source->>'document')::uuid
from jsonb_path_query(answer.data::jsonb, 'strict $.**."$text"') as source)) as texts
from answer;
