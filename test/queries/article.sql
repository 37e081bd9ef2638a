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
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "identifiers" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'requirements',
(select coalesce(json_agg(json_build_object('text', "t2"."text")
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "requirements" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'procedures',
(select coalesce(json_agg(json_build_object('goal', "t2"."goal", 'method', "t2"."method", 'steps',
(select coalesce(json_agg(json_build_object('label', "t3"."label", 'text', "t3"."text", 'shortcuts',
(select coalesce(json_agg(k.keys
order by k.ordinal), '[]'::json)
from shortcuts k
where k.collection_id = "t3"."collection_id" and k.step_id = "t3"."id"), 'controls',
(select coalesce(json_agg(json_build_object('name', "t4"."name", 'action', case "t4"."action" when 'click' then 'CLICK' when 'enter' then 'ENTER' when 'open' then 'OPEN' when 'other' then 'OTHER' when 'press' then 'PRESS' when 'select' then 'SELECT' when 'switch' then 'SWITCH' when 'tap' then 'TAP' end)
order by "t4"."step_id" asc, "t4"."ordinal" asc, "t4"."id" asc), '[]'::json)
from "controls" "t4"
where "t4"."collection_id" = "t3"."collection_id" and "t4"."step_id" = "t3"."id"), 'figures',
(select coalesce(json_agg(json_build_object('number', "t4"."number", 'caption', "t4"."caption")
order by "t4"."article_id" asc, "t4"."ordinal" asc, "t4"."id" asc), '[]'::json)
from "figures" "t4"
where "t4"."collection_id" = "t3"."collection_id" and "t4"."step_id" = "t3"."id"), 'figureMentions',
(select coalesce(json_agg(json_build_object('number', "t4"."number", 'figure',
(select json_build_object('caption', "t5"."caption")
from "figures" "t5"
where "t5"."collection_id" = "t4"."collection_id" and "t5"."id" = "t4"."figure_id"))
order by "t4"."step_id" asc, "t4"."ordinal" asc, "t4"."id" asc), '[]'::json)
from "figure_mentions" "t4"
where "t4"."collection_id" = "t3"."collection_id" and "t4"."step_id" = "t3"."id"), 'source', case when "t3"."start_offset" is not null then json_build_object('$text', json_build_object('collection', "t3"."collection_id", 'document',
(select a.document_id
from articles a
where a.collection_id = "t3"."collection_id" and a.id = "t3"."article_id"), 'start', "t3"."start_offset", 'end', "t3"."end_offset")) end)
order by "t3"."article_id" asc, "t3"."procedure_id" asc, "t3"."ordinal" asc, "t3"."id" asc), '[]'::json)
from "steps" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."procedure_id" = "t2"."id"))
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "procedures" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'issues',
(select coalesce(json_agg(json_build_object('symptom', "t2"."symptom", 'kind', case "t2"."kind" when 'error' then 'ERROR' when 'question' then 'QUESTION' end, 'solutions',
(select coalesce(json_agg(json_build_object('cause', "t3"."cause", 'remedy', "t3"."remedy")
order by "t3"."issue_id" asc, "t3"."ordinal" asc, "t3"."id" asc), '[]'::json)
from "solutions" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."issue_id" = "t2"."id"))
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "issues" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'references',
(select coalesce(json_agg(json_build_object('targetText', "t2"."target", 'status', case "t2"."status" when 'ambiguous' then 'AMBIGUOUS' when 'broken' then 'BROKEN' when 'external' then 'EXTERNAL' when 'inferred' then 'INFERRED' when 'resolved' then 'RESOLVED' when 'unlinked' then 'UNLINKED' when 'wanted' then 'WANTED' end, 'evidence', "t2"."evidence", 'target',
(select json_build_object('title', "t3"."title")
from "articles" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."id" = "t2"."target_article_id"))
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "article_references" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'referencedBy',
(select json_build_object('totalCount',
(select count(*)::integer
from "article_references" "t3"
where "t3"."collection_id" = "t1"."collection_id" and "t3"."target_article_id" = "t1"."id" and "t3"."article_id" <> "t1"."id"), 'nodes', coalesce(json_agg(json_build_object('article',
(select json_build_object('title', "t3"."title")
from "articles" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."id" = "t2"."article_id"))
order by "t2"."page_place" asc) filter (
where "t2"."page_place" <= $1::integer), '[]'::json))
from ( select "t2".*, row_number() over (
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc) as page_place
from
(select "t2".*
from "article_references" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."target_article_id" = "t1"."id" and "t2"."article_id" <> "t1"."id"
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc
limit $2::integer) "t2") "t2" having true), 'notes',
(select coalesce(json_agg(json_build_object('kind', case "t2"."kind" when 'footnote' then 'FOOTNOTE' when 'note' then 'NOTE' when 'tip' then 'TIP' when 'warning' then 'WARNING' end, 'text', "t2"."text")
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "notes" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'blocks',
(select coalesce(json_agg(json_build_object('kind', case "t2"."kind" when 'code' then 'CODE' when 'item' then 'ITEM' when 'paragraph' then 'PARAGRAPH' when 'quote' then 'QUOTE' when 'table' then 'TABLE' end, 'text', "t2"."text")
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "blocks" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"), 'document',
(select json_build_object('uri', "t2"."uri", 'format', case "t2"."format" when 'html' then 'HTML' when 'markdown' then 'MARKDOWN' when 'text' then 'TEXT' end)
from "documents" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" = "t1"."document_id"))
from "articles" "t1"
where (("t1"."collection_id" =
(select id
from scope
limit 1) and "t1"."canonical_id" is null) and exists (select
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
