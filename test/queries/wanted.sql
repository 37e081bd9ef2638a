with scope as materialized
(select id
from collections
limit 2), answer as materialized
(select
(select json_build_object('nodes', coalesce(json_agg(json_build_object('targetText', "t1"."target", 'kind', case "t1"."kind" when 'article' then 'ARTICLE' when 'section' then 'SECTION' when 'site' then 'SITE' when 'step' then 'STEP' when 'url' then 'URL' end, 'article',
(select json_build_object('title', "t2"."title")
from "articles" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" = "t1"."article_id"), 'span', case when "t1"."start_line" is not null then json_build_object('start', json_build_object('line', "t1"."start_line")) end, 'source', case when "t1"."start_offset" is not null then json_build_object('$text', json_build_object('collection', "t1"."collection_id", 'document',
(select a.document_id
from articles a
where a.collection_id = "t1"."collection_id" and a.id = "t1"."article_id"), 'start', "t1"."start_offset", 'end', "t1"."end_offset")) end)
order by "t1"."page_place" asc) filter (
where "t1"."page_place" <= $1::integer), '[]'::json))
from ( select "t1".*, row_number() over (
order by "t1"."target" collate "C" desc, "t1"."id" desc) as page_place
from
(select "t1".*
from "article_references" "t1"
where ("t1"."collection_id" =
(select id
from scope
limit 1) and "t1"."status" = $2::text)
order by "t1"."target" collate "C" desc, "t1"."id" desc
limit $3::integer) "t1") "t1" having true) as data) select
(select count(*)::integer
from scope) as scopes, answer.data::text,
(select json_object_agg(d.collection_id || '/' || d.id, d.text)
from documents d
where (d.collection_id, d.id) in ( select (source->>'collection')::uuid, (source->>'document')::uuid
from jsonb_path_query(answer.data::jsonb, 'strict $.**."$text"') as source)) as texts
from answer;
