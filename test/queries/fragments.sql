with scope as materialized
(select id
from collections
limit 2) select
(select count(*)::integer
from scope) as scopes, (
(select json_build_object('nodes', coalesce(json_agg(json_build_object('title', "t1"."title", 'heading', 'Article'::text, 'steps',
(select coalesce(json_agg(json_build_object('steps',
(select coalesce(json_agg(json_build_object('words', "t3"."text", 'number', "t3"."number")
order by "t3"."article_id" asc, "t3"."procedure_id" asc, "t3"."ordinal" asc, "t3"."id" asc), '[]'::json)
from "steps" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."procedure_id" = "t2"."id"))
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "procedures" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."article_id" = "t1"."id"))
order by "t1"."page_place" asc) filter (
where "t1"."page_place" <= $1::integer), '[]'::json))
from ( select "t1".*, row_number() over (
order by "t1"."normal_title" collate "C" asc, "t1"."id" asc) as page_place
from
(select "t1".*
from "articles" "t1"
where (("t1"."collection_id" =
(select id
from scope
limit 1) and "t1"."canonical_id" is null) and ((exists (select
from "article_platforms" p
where p.collection_id = "t1"."collection_id" and "p"."article_id" = "t1"."id" and p.platform = $2::text) and "t1"."topic_type" = $3::text) or "t1"."language" = $4::text))
order by "t1"."normal_title" collate "C" asc, "t1"."id" asc
limit $5::integer) "t1") "t1" having true))::text as data;

with scope as materialized
(select id
from collections
limit 2) select
(select count(*)::integer
from scope) as scopes, (
(select json_build_object('nodes', coalesce(json_agg(json_build_object('title', "t1"."title", 'heading', 'Article'::text)
order by "t1"."page_place" desc) filter (
where "t1"."page_place" <= $1::integer), '[]'::json), 'totalCount',
(select count(*)::integer
from "articles" "t2"
where (("t2"."collection_id" =
(select id
from scope
limit 1) and "t2"."canonical_id" is null) and not "t2"."topic_type" = $2::text)))
from ( select "t1".*, row_number() over (
order by "t1"."normal_title" collate "C" desc, "t1"."id" desc) as page_place
from
(select "t1".*
from "articles" "t1"
where (("t1"."collection_id" =
(select id
from scope
limit 1) and "t1"."canonical_id" is null) and not "t1"."topic_type" = $3::text)
order by "t1"."normal_title" collate "C" desc, "t1"."id" desc
limit $4::integer) "t1") "t1" having true))::text as data;
